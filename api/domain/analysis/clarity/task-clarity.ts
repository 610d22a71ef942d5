import type { AreaKey } from '../../model/area.js';
import type { TaskFact } from '../../model/fact.js';
import { groupBy } from '../../model/group.js';
import type { LandView } from '../land-view.js';
import { clarityIn, taskGrounds, type ClarityThere, type TaskGround } from './clarity.js';

/** One row of a Land: a task, and the places in which the answer is the same. */
export interface TaskClarity extends ClarityThere {
  readonly task: TaskFact;
  /** The Land alone if the answer is the same in all of its Kreise, else the Kreise; by key. */
  readonly areas: readonly AreaKey[];
}

/**
 * A6: who leads on each task, Kreis by Kreis, rows with the same answer joined; in the order of the tasks, within a
 * task by the first Kreis. The rows of a task partition the Kreise. O(tasks × Kreise × facts of a task).
 */
export function taskClarity(view: LandView, tasks: readonly TaskFact[], counties: readonly AreaKey[]): readonly TaskClarity[] {
  return taskGrounds(view, tasks).flatMap((ground) => rowsOf(ground, view.area, counties));
}

function rowsOf(ground: TaskGround, land: AreaKey, counties: readonly AreaKey[]): readonly TaskClarity[] {
  const answers = [...counties].sort().map((county) => ({ county, there: clarityIn(county, ground) }));
  const groups = [...groupBy(answers, ({ there }) => answerKey(there)).values()];
  if (groups.length <= 1) return [{ ...clarityIn(land, ground), task: ground.task, areas: [land] }];
  return groups.flatMap((group) => group.slice(0, 1).map(({ there }) => ({ ...there, task: ground.task, areas: group.map(({ county }) => county) })));
}

/** Two places have the same answer if the same facts make it. */
function answerKey({ clarity, responsibilities, contested }: ClarityThere): string {
  const pairs = contested.map(({ left, right }) => `${left.id}~${right.id}`);
  return JSON.stringify([clarity, responsibilities.map(({ id }) => id), pairs]);
}
