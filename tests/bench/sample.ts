import type { Store } from '../../api/application/ports/store.js';
import { GERMANY, type AreaKey } from '../../api/domain/model/area.js';
import type { ActorFact, CooperationFact } from '../../api/domain/model/fact.js';
import type { Moment } from '../../api/domain/model/moment.js';
import { sortKeyOf } from '../../api/domain/naming/names.js';
import { random, type Random } from '../../seeds/synthetic/random.js';

/** A Land to ask about. */
export interface SampleLand {
  readonly code: string;
  readonly key: AreaKey;
}

/** What there is to ask for in a network, drawn once and then the same for everybody. */
export interface Sample {
  readonly land: SampleLand;
  readonly actors: readonly ActorFact[];
  /** Actors with a few cooperations, none of whose partners has so many that a page would cut them off. */
  readonly connected: readonly string[];
  readonly tasks: readonly string[];
  /** Kreise in which somebody works. */
  readonly counties: readonly AreaKey[];
  readonly random: Random;
}

const WANTED = 60;
const LONGEST_PAGE = 200;
const ALL = { limit: 1_000_000, backward: false, from: null } as const;

/** Of the whole network, or of one Land alone: then only those count whose partners are of the Land too. */
export async function sampleOf(store: Store, moment: Moment, { land, alone }: { readonly land: SampleLand; readonly alone: boolean }): Promise<Sample> {
  const source = random(`bench ${land.code}`);
  const { items } = await store.page('Actor', alone ? { areas: [land.key] } : {}, ALL, moment);
  const inside = items.filter(({ content }) => !alone || content.areas.every((key) => key.startsWith(land.key)));
  const local = new Set(inside.map(({ id }) => id));
  const actors = spread(inside, WANTED, source);
  const tasks = (await store.listed('Task', moment)).map(({ id }) => id);
  const counties = [...new Set(inside.flatMap(({ content }) => content.areas).filter((key) => key.length >= 5 && key !== GERMANY).map((key) => key.slice(0, 5)))].sort();
  const connected = await connectedOf(store, moment, { among: spread(inside, 8 * WANTED, source), counts: (id) => !alone || local.has(id) });
  return { land, actors, connected, tasks, counties: spread(counties, WANTED, source), random: source };
}

/** So many of a list, from all of it. */
function spread<T>(list: readonly T[], count: number, source: Random): readonly T[] {
  return list.length <= count ? list : Array.from({ length: count }, () => source.pick(list));
}

interface Candidates {
  readonly among: readonly ActorFact[];
  /** Whether somebody may be a partner. */
  readonly counts: (id: string) => boolean;
}

async function connectedOf(store: Store, moment: Moment, { among, counts }: Candidates): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id } of among) {
    const own = await store.cooperationsOf([id], moment);
    const partners = partnersOf(own);
    if (own.length < 3 || own.length > 30 || !partners.every(counts)) continue;
    const theirs = await Promise.all(partners.map((partner) => store.cooperationsOf([partner], moment)));
    if (theirs.every((each) => each.length < LONGEST_PAGE)) found.push(id);
    if (found.length === WANTED) break;
  }
  return found;
}

export const partnersOf = (cooperations: readonly CooperationFact[]): readonly string[] =>
  [...new Set(cooperations.flatMap(({ content }) => content.participants.map(({ actor }) => actor)))];

/** Where an actor stands in the list of all of them. */
export const placeOf = (actor: ActorFact): { readonly sortKey: string; readonly id: string } => ({ sortKey: sortKeyOf(actor), id: actor.id });
