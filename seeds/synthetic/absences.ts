import { absenceReason } from '../../schema/vocabulary/absence-reason.js';
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { AbsenceContent, AbsenceSide } from '../../api/domain/model/contents.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { someDates } from './dates.js';
import type { Member } from './member.js';
import type { LandPlaces } from './places.js';
import type { Random } from './random.js';
import { newFact, scopeOf, type Ground } from './statement.js';
import { TASK_IDS } from './tasks.js';

/** Kinds that the generator makes no actors of: what is said to be absent is not there. */
const NEVER_MADE: readonly ActorKind[] = ['ONE_STOP_SHOP', 'IQ_REGIONAL_NETWORK', 'OTHER'];
const PAIRS: readonly (readonly [ActorKind, ActorKind])[] = [
  ['IQ_STATE_NETWORK', 'REGIONAL_DIRECTORATE'], ['IQ_SUBPROJECT', 'EMPLOYER_SERVICE'], ['CHAMBER', 'JOBCENTER'], ['WELCOME_CENTRE', 'IMMIGRATION_AUTHORITY'],
];

/** So many known absences in a Land: of somebody, of a cooperation, of anybody for a task. */
export function* absences({ code, key, counties }: LandPlaces, { members, count }: { readonly members: readonly Member[]; readonly count: number }, ground: Ground): Generator<Move<'Absence'>> {
  const { random } = ground;
  for (let number = 1; number <= count; number += 1) {
    const area = random.chance(0.3) ? key : random.pick(counties).key;
    const content = { ...what(random), ...why(members, random), area };
    const id = `absence:syn-${code.toLowerCase()}-${String(number).padStart(4, '0')}`;
    yield newFact(ground, { id, type: 'Absence', content }, { dates: someDates(random), scope: scopeOf([area], random) });
  }
}

const side = (kind: ActorKind): AbsenceSide => ({ kinds: [kind], actionAreas: [], actor: null });

function what(random: Random): Pick<AbsenceContent, 'sides' | 'task' | 'cooperationKind'> {
  const drawn = random.next();
  if (drawn < 0.4) return { sides: [side(random.pick(NEVER_MADE))], task: null, cooperationKind: null };
  if (drawn < 0.8) return { sides: random.pick(PAIRS).map(side), task: null, cooperationKind: random.chance(0.2) ? 'DATA_EXCHANGE' : null };
  return { sides: [], task: random.pick(TASK_IDS), cooperationKind: null };
}

function why(members: readonly Member[], random: Random): Pick<AbsenceContent, 'reason' | 'heldBy'> {
  const reason = random.pick(absenceReason.values);
  return { reason, heldBy: reason === 'TASK_HELD_BY_OTHER' ? random.pick(members).id : null };
}
