import type { ActorContent } from '../../api/domain/model/contents.js';
import type { AreaKey } from '../../api/domain/model/area.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { PROGRAMME, lasting, someDates, type Dates } from './dates.js';
import type { Member } from './member.js';
import type { LandPlaces } from './places.js';
import type { Random } from './random.js';
import type { Species } from './species.js';
import { newFact, scopeOf, type Ground } from './statement.js';

/** An actor with what the rest of the network needs to know of it. */
export interface MadeActor {
  readonly member: Member;
  readonly move: Move<'Actor'>;
}

/** The actors of a Land, one for each of its population, in that order. */
export function* landActors(population: readonly Species[], land: LandPlaces, ground: Ground): Generator<MadeActor> {
  for (const [index, species] of population.entries()) yield landActor(species, { land, number: index + 1 }, ground);
}

interface Seat {
  readonly land: LandPlaces;
  /** Within the Land, from 1. */
  readonly number: number;
}

function landActor(species: Species, { land, number }: Seat, ground: Ground): MadeActor {
  const { random } = ground;
  const id = `actor:syn-${land.code.toLowerCase()}-${String(number).padStart(6, '0')}`;
  const areas = areasServed(species, land, random);
  const county = species.reach === 'LAND' ? null : (areas[0]?.slice(0, 5) ?? null);
  const { kind, actionArea } = species;
  const content = contentOf(species, { label: `${land.code} ${String(number).padStart(5, '0')}`, areas }, random);
  return {
    member: { id, kind, actionArea, areas, county, pull: pullOf(species, random) },
    move: newFact(ground, { id, type: 'Actor', content }, { dates: datesOf(species, random), scope: scopeOf(areas, random) }),
  };
}

/** Between its like too there are few that everybody knows: a Pareto distribution, cut off where a Land is too small for more. */
const STEEPNESS = 1.5;
const MOST_PULL = 120;
const pullOf = ({ pull }: Species, random: Random): number => Math.min(MOST_PULL, Math.floor(pull * (1 - random.next()) ** (-1 / STEEPNESS)));

function areasServed({ reach }: Species, { key, counties }: LandPlaces, random: Random): readonly AreaKey[] {
  if (reach === 'LAND') return [key];
  const at = random.below(counties.length);
  const county = counties[at];
  if (county === undefined) return [key];
  if (reach === 'COUNTY') return [county.key];
  if (reach === 'MUNICIPALITY') return [random.pick(county.municipalities)];
  return counties.slice(at, at + 1 + random.below(3)).map((each) => each.key);
}

function datesOf({ kind }: Species, random: Random): Dates {
  if (kind.startsWith('IQ_')) return PROGRAMME;
  return kind === 'COMPANY' || kind === 'EDUCATION_PROVIDER' ? someDates(random) : lasting(random);
}

function contentOf(
  { kind, actionArea, name, english, level }: Species, { label, areas }: { readonly label: string; readonly areas: readonly AreaKey[] }, random: Random,
): ActorContent {
  return {
    kind, furtherKinds: [], level, name: { de: `${name} ${label}`, en: `${english} ${label}` },
    shortName: random.chance(0.2) ? `SYN ${label}` : null, otherNames: random.chance(0.1) ? [`Synthetische Stelle ${label}`] : [], aggregate: false,
    areas, actionAreas: actionArea === null ? [] : [actionArea], actionAreaBasis: actionArea === null ? null : random.chance(0.8) ? 'STATED' : 'INFERRED',
    officialKeys: random.chance(0.1) ? [{ scheme: 'synthetisch', value: label }] : [],
    contact: random.chance(0.5) ? `Sammelpostfach ${label}` : null, website: null,
  };
}
