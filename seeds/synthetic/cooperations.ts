import { GERMANY, type AreaKey } from '../../api/domain/model/area.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { Attraction } from './attraction.js';
import { participants, someForm, type Form } from './cooperation-forms.js';
import { someDates, type Dates } from './dates.js';
import { partners, type Circle, type Partners } from './partners.js';
import type { Member } from './member.js';
import type { Random } from './random.js';
import { newFact, scopeOf, type Ground } from './statement.js';
import { TASK_IDS } from './tasks.js';

interface Wanted {
  /** Of the ids. */
  readonly prefix: string;
  readonly count: number;
}

const idOf = (prefix: string, number: number): string => `cooperation:syn-${prefix}-${String(number).padStart(6, '0')}`;

/** So many cooperations of the actors of a Land. */
export function* landCooperations(circle: Circle, { prefix, count }: Wanted, ground: Ground): Generator<Move<'Cooperation'>> {
  const attraction = new Attraction(circle.members);
  for (let number = 1; number <= count; number += 1) {
    const found = partners(circle, attraction, ground.random);
    if (found === null) continue;
    for (const member of found.own) attraction.add(member);
    yield cooperation(idOf(prefix, number), { actors: idsOf([...found.own, ...found.others]), areas: areasOf(found, circle.key) }, ground);
  }
}

/** Those of the federal actors among themselves, for all of Germany. */
export function* federalCooperations(federal: readonly Member[], { prefix, count }: Wanted, ground: Ground): Generator<Move<'Cooperation'>> {
  for (let number = 1; number <= count; number += 1) {
    const actors = [...new Set([ground.random.pick(federal), ground.random.pick(federal)])];
    if (actors.length === 2) yield cooperation(idOf(prefix, number), { actors: idsOf(actors), areas: [GERMANY] }, ground);
  }
}

const idsOf = (members: readonly Member[]): readonly string[] => members.map(({ id }) => id);

/** The Kreis that all of them share, else the Land; with somebody from elsewhere that Land too. */
function areasOf({ own, others, elsewhere }: Partners, land: AreaKey): readonly AreaKey[] {
  if (elsewhere !== null) return [land, elsewhere].sort();
  const counties = new Set(own.map(({ county }) => county ?? land));
  const [county = land] = counties;
  return others.length === 0 && counties.size === 1 ? [county] : [land];
}

function cooperation(id: string, { actors, areas }: { readonly actors: readonly string[]; readonly areas: readonly AreaKey[] }, ground: Ground): Move<'Cooperation'> {
  const { random } = ground;
  const { directed, ...form } = someForm(random);
  const content = { ...form, participants: participants(actors, directed, random), areas, tasks: someTasks(random) };
  return newFact(ground, { id, type: 'Cooperation', content }, { dates: datesOf(form, random), scope: scopeOf(areas, random) });
}

function someTasks(random: Random): readonly string[] {
  const count = random.chance(0.6) ? (random.chance(0.15) ? 2 : 1) : 0;
  return [...new Set(Array.from({ length: count }, () => random.pick(TASK_IDS)))];
}

/** What is over has an end, where it is known. */
function datesOf({ status }: Pick<Form, 'status'>, random: Random): Dates {
  if (status !== 'ENDED') return someDates(random);
  return { validFrom: '2017-01-01', validTo: random.chance(0.7) ? '2020-06-01' : null, attestedFrom: null, attestedTo: null };
}
