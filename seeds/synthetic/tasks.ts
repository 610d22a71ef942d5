import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { TaskStage } from '../../schema/vocabulary/task-stage.js';
import type { Move } from '../../api/application/commands/record-changes.js';
import { newFact, type Ground } from './statement.js';

/** How many tasks there are of each stage: as many as the delivered data have. */
const STAGES: readonly (readonly [TaskStage, number])[] = [
  ['BEFORE_RECRUITING', 6], ['RECOGNITION', 7], ['ENTRY', 5], ['AFTER_ENTRY', 4], ['CROSS_CUTTING', 2],
];

interface SyntheticTask {
  readonly id: string;
  readonly number: string;
  readonly stage: TaskStage;
}

const TASKS: readonly SyntheticTask[] = STAGES.flatMap(([stage, count]) => Array.from({ length: count }, () => stage)).map((stage, index) => {
  const number = String(index + 1).padStart(2, '0');
  return { id: `task:syn-${number}`, number, stage };
});

export const TASK_IDS: readonly string[] = TASKS.map(({ id }) => id);

export const taskMoves = (ground: Ground): readonly Move<'Task'>[] => TASKS.map(({ id, number, stage }) => newFact(ground, {
  id,
  type: 'Task',
  content: {
    key: `SYNTHETIC_${number}`, name: { de: `Synthetische Aufgabe ${number}`, en: `Synthetic task ${number}` }, description: null, stage,
    legalBasis: [], leikaKey: null, parent: null, ambiguities: [],
  },
}, { dates: { validFrom: '2005-01-01', validTo: null, attestedFrom: null, attestedTo: null }, scope: 'GENERAL' }));

/** Where in the chain a kind of actor works; the others before recruiting and after entry. */
const WORKS_AT: ReadonlyMap<ActorKind, readonly TaskStage[]> = new Map<ActorKind, readonly TaskStage[]>([
  ['IMMIGRATION_AUTHORITY', ['ENTRY', 'AFTER_ENTRY']], ['CENTRAL_IMMIGRATION_AUTHORITY', ['ENTRY']], ['VISA_OFFICE', ['ENTRY']],
  ['LABOUR_MARKET_ADMISSION', ['ENTRY']], ['RECOGNITION_AUTHORITY', ['RECOGNITION']], ['CHAMBER', ['RECOGNITION', 'BEFORE_RECRUITING']],
  ['ZAB', ['RECOGNITION']], ['ZSBA', ['RECOGNITION']], ['IQ_SUBPROJECT', ['RECOGNITION', 'BEFORE_RECRUITING', 'AFTER_ENTRY']],
  ['MINISTRY', ['CROSS_CUTTING']], ['IQ_STATE_NETWORK', ['CROSS_CUTTING', 'RECOGNITION']], ['IQ_STATE_COORDINATION', ['CROSS_CUTTING']],
]);
const ELSEWHERE: readonly TaskStage[] = ['BEFORE_RECRUITING', 'AFTER_ENTRY'];

const byKind = new Map<ActorKind, readonly string[]>();

/** The tasks that a kind of actor may have a part in. */
export function tasksFor(kind: ActorKind): readonly string[] {
  const known = byKind.get(kind) ?? TASKS.filter(({ stage }) => (WORKS_AT.get(kind) ?? ELSEWHERE).includes(stage)).map(({ id }) => id);
  byKind.set(kind, known);
  return known;
}
