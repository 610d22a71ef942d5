import type { ChangeSet } from '../../../api/domain/model/change-set.js';
import type { FactType, Statement } from '../../../api/domain/model/fact.js';
import type { NewRecord } from '../../../api/domain/model/record.js';
import { plannedHistory, type Move, type Round } from '../../storage/planned-history.js';
import { ACTORS, AFFILIATIONS, FOUND_LATER, RENAMED } from './actors.js';
import { COOPERATIONS, CORRECTED_EXCHANGE } from './cooperations.js';
import { ABSENCES, DISRUPTIONS, PATTERNS, PRACTICES, RESPONSIBILITIES, TASKS, TOPICS } from './facts.js';
import { DRAWN_PLACES } from './places.js';
import { DRAWN_SOURCES } from './statement.js';

/** The day that most of it is about. */
export const REFERENCE_DAY = '2020-11-19';
/** When each revision was recorded, from the first on. */
export const RECORDED = ['01', '02', '03', '04', '05'].map((month) => `2025-${month}-10T08:00:00.000Z`);

type Named = readonly [type: FactType, prefix: string, statements: Readonly<Record<string, Statement>>];

const FIRST: readonly Named[] = [
  ['Actor', 'actor', ACTORS], ['Affiliation', 'affiliation', AFFILIATIONS], ['Task', 'task', TASKS], ['Responsibility', 'responsibility', RESPONSIBILITIES],
  ['Cooperation', 'cooperation', COOPERATIONS], ['Absence', 'absence', ABSENCES], ['Disruption', 'disruption', DISRUPTIONS], ['Topic', 'topic', TOPICS],
  ['Practice', 'practice', PRACTICES], ['ReferencePattern', 'pattern', PATTERNS],
];

const first: readonly Move[] = FIRST.flatMap(([type, prefix, statements]) =>
  Object.entries(statements).map(([key, statement]) => ({ id: `${prefix}:${key}`, type, kind: 'RECORD', statement, day: REFERENCE_DAY })));

const move = (kind: 'CORRECT' | 'SUCCEED' | 'END' | 'WITHDRAW', id: string, more: Partial<Move> = {}): Move => {
  const known = first.find((each) => each.id === id);
  if (!known) throw new Error(`${id} was not drawn`);
  return { ...known, kind, ...more };
};

/** `lnw-mv YES`, of the first version unless it says `@2`. */
function answer(cooperation: string, said: string): NewRecord {
  const [actor = '', word, version = '1'] = said.split(/[ @]/);
  return { kind: 'ANSWER', subject: `cooperation:${cooperation}`, content: { actor: `actor:${actor}`, version: Number(version), answer: word as 'YES' | 'NO' } };
}
const inquiry = (answeredOn: string | null): NewRecord => ({
  kind: 'INQUIRY', subject: 'inquiry:one',
  content: { pattern: 'pattern:iq', slotKey: 'network~directorate', land: 'MV', askedOf: 'actor:lnw-mv', askedOn: '2025-03-01', answeredOn },
});
const verification = (fact: string, source: string, locator: string): NewRecord =>
  ({ kind: 'VERIFICATION', subject: fact, content: { version: 1, source: `source:${source}`, locator } });

const RECORDS: readonly NewRecord[] = [
  answer('exchange', 'lnw-mv YES'), answer('referral', 'hsp4 YES'), answer('referral', 'ag-s-mv YES'), answer('general', 'zsba NO'), answer('general', 'zsba YES'),
  answer('north', 'zav NO'), inquiry(null), verification('cooperation:exchange', 'record', 'TOP 2'), verification('cooperation:exchange', 'web', 'Seite 1'),
  { kind: 'REVIEW', subject: 'state:mv', content: { land: 'MV', reviewedOn: '2025-03-05', byFunction: 'Landeskoordination' } },
];

const round = (index: number, changeReason: string, more: Partial<Round>): Round => ({
  clock: RECORDED[index]!, recordedBy: index === 0 ? 'Lieferung' : 'Redaktion', changeReason, moves: [], sources: [], areas: [], records: [], mark: null, ...more,
});

/**
 * Five revisions: everything · a correction and two things that had been overlooked · a renaming and the first answers ·
 * what was wrong is withdrawn · what has ended, another title and a second answer.
 */
const ROUNDS: readonly Round[] = [
  round(0, 'Ersterfassung', {
    moves: first, sources: DRAWN_SOURCES, areas: DRAWN_PLACES, mark: { referenceDay: REFERENCE_DAY, synthetic: false, digest: null },
  }),
  round(1, 'Nachtrag', {
    moves: [move('CORRECT', 'cooperation:exchange', { statement: CORRECTED_EXCHANGE }), { id: 'actor:welcome', type: 'Actor', kind: 'RECORD', statement: FOUND_LATER, day: REFERENCE_DAY }],
  }),
  round(2, 'Umbenennung', { moves: [move('SUCCEED', 'actor:lnw-mv', { statement: RENAMED, day: '2021-07-01' })], records: RECORDS }),
  round(3, 'Irrtum', { moves: [move('WITHDRAW', 'cooperation:withdrawn'), move('WITHDRAW', 'actor:mistaken')] }),
  round(4, 'Ende', {
    moves: [move('END', 'cooperation:hidden', { day: '2022-01-01' })], records: [inquiry('2025-04-20'), answer('exchange', 'rd-nord YES@2')],
    sources: [{ ...DRAWN_SOURCES[2]!, title: 'Übersicht der Anlaufstellen, 2. Auflage' }],
  }),
];

export const DRAWN: readonly ChangeSet[] = plannedHistory(ROUNDS);
