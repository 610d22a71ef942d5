import { overlaps } from '../../api/domain/model/area.js';
import type { Source } from '../../api/domain/model/source.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { absences } from './absences.js';
import { federalAffiliations, landAffiliations } from './affiliations.js';
import { federalCooperations, landCooperations } from './cooperations.js';
import { federalDisruptions, landDisruptions } from './disruptions.js';
import { syntheticSources } from './evidence.js';
import { FEDERAL_COUNT, federalActors } from './federal-actors.js';
import { landActors } from './land-actors.js';
import type { Member } from './member.js';
import type { NetworkOptions } from './options.js';
import type { Circle } from './partners.js';
import { placesByLand, type LandPlaces } from './places.js';
import { population } from './population.js';
import { random } from './random.js';
import { responsibilities } from './responsibilities.js';
import { actorsByLand, shareOf } from './shares.js';
import type { Ground } from './statement.js';
import { taskMoves } from './tasks.js';

/** A network as it is made, piece by piece: what a fact names always comes before it. */
export interface Network {
  readonly title: string;
  readonly sources: readonly Source[];
  readonly moves: Iterable<Move>;
}

interface Land {
  readonly places: LandPlaces;
  readonly prefix: string;
  readonly sources: readonly Source[];
  readonly count: number;
}

const FEDERAL_COOPERATIONS = 40;

/** One for every hundred actors of a Land. */
const sourceCount = (actors: number): number => 4 + Math.ceil(actors / 100);

/** Equal options make an equal network, whatever came before. */
export function network(options: NetworkOptions): Network {
  const title = `Synthetisches Netz, Startwert ${options.seed}`;
  const federal = syntheticSources('bund', `${title}, Bund`, 8);
  const lands = landsOf(options, title);
  return { title, sources: [...federal, ...lands.flatMap(({ sources }) => sources)], moves: all(options, federal, lands) };
}

function landsOf(options: NetworkOptions, title: string): readonly Land[] {
  const counts = actorsByLand(options, options.actors - FEDERAL_COUNT);
  return placesByLand(options.areas).map((places) => {
    const [count, prefix] = [counts.get(places.code) ?? 0, places.code.toLowerCase()];
    return { places, prefix, count, sources: syntheticSources(prefix, `${title}, ${places.code}`, sourceCount(count)) };
  });
}

/** Each part draws from a chance of its own, so that a Land's part does not depend on the others. */
const groundFor = ({ seed }: NetworkOptions, part: string, sources: readonly Source[]): Ground => ({ random: random(`${seed} ${part}`), sources });

function* all(options: NetworkOptions, sources: readonly Source[], lands: readonly Land[]): Generator<Move> {
  const ground = groundFor(options, 'federal', sources);
  const actors = federalActors(ground);
  const federal = actors.map(({ member }) => member);
  yield* taskMoves(ground);
  yield* actors.map(({ move }) => move);
  yield* federalAffiliations(federal, ground);
  yield* responsibilities(federal, ground);
  yield* federalCooperations(federal, { prefix: 'bund', count: FEDERAL_COOPERATIONS }, ground);
  yield* federalDisruptions(ground);
  const members: (readonly Member[])[] = [];
  for (const land of lands) members.push(yield* actorsOf(land, options));
  for (const [index, land] of lands.entries()) yield* factsOf(land, circleOf(index, { federal, members, lands }, options), options);
}

function* actorsOf({ places, prefix, count, sources }: Land, options: NetworkOptions): Generator<Move, readonly Member[]> {
  const members: Member[] = [];
  const species = population(count, shareOf(places.code), `${options.seed} ${prefix} population`);
  for (const { member, move } of landActors(species, places, groundFor(options, `${prefix} actors`, sources))) {
    members.push(member);
    yield move;
  }
  return members;
}

/** Those who speak for a Land are its first three actors, in a network of any size. */
const SPOKESMEN = 3;

interface Everybody {
  readonly federal: readonly Member[];
  readonly members: readonly (readonly Member[])[];
  readonly lands: readonly Land[];
}

/** A Land whose number is kept is left alone by the others: how they grow must not change it. */
function circleOf(index: number, { federal, members, lands }: Everybody, { kept }: NetworkOptions): Circle {
  const key = lands[index]?.places.key ?? '';
  const reachable = members.filter((_, other) => other !== index && !kept.has(lands[other]?.places.code ?? 'BE'));
  return {
    key, members: members[index] ?? [], elsewhere: reachable.flatMap((each) => each.slice(0, SPOKESMEN)),
    federal: federal.filter(({ areas }) => areas.some((area) => overlaps(area, key))),
  };
}

function* factsOf({ places, prefix, count, sources }: Land, circle: Circle, options: NetworkOptions): Generator<Move> {
  const { members, federal } = circle;
  if (members.length === 0) return;
  const ground = (part: string): Ground => groundFor(options, `${prefix} ${part}`, sources);
  const wanted = (each: number): { readonly prefix: string; readonly count: number } => ({ prefix, count: Math.round(count * each) });
  yield* landAffiliations(members, federal.find(({ kind }) => kind === 'REGIONAL_DIRECTORATE'), ground('affiliations'));
  yield* responsibilities(members, ground('responsibilities'));
  yield* landCooperations(circle, wanted(options.cooperations / options.actors), ground('cooperations'));
  yield* absences(places, { members, count: Math.ceil(count / 300) }, ground('absences'));
  yield* landDisruptions(members, wanted(1 / 500), ground('disruptions'));
}
