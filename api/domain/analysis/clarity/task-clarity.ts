import type { AreaKey } from '../../model/area.js';
import type { TaskFact } from '../../model/fact.js';
import { groupBy } from '../../model/group.js';
import type { PlaceView } from '../land-view.js';
import { clarityIn, taskGrounds, type ClarityThere, type TaskGround } from './clarity.js';

/** One row of a Land: a task, and the places in which the answer is the same. */
export interface TaskClarity extends ClarityThere {
  readonly task: TaskFact;
  /** The Land alone if the answer is the same in all of its Kreise, else the Kreise; by key. */
  readonly areas: readonly AreaKey[];
  /** The Kreise of the Land in which the answer is another one; by key. */
  readonly elsewhere: readonly AreaKey[];
}

/**
 * A6: who leads on each task, Kreis by Kreis, rows with the same answer joined; in the order of the tasks, within a
 * task by the first Kreis. The rows of a task partition the Kreise; a Land without any is judged as a whole.
 * O(tasks × Kreise × facts of a task).
 */
export function taskClarity(view: PlaceView, tasks: readonly TaskFact[], counties: readonly AreaKey[]): readonly TaskClarity[] {
  return clarityRows(taskGrounds(view, tasks), view.area, counties);
}

/** The same from what decides about each task. */
export function clarityRows(grounds: readonly TaskGround[], land: AreaKey, counties: readonly AreaKey[]): readonly TaskClarity[] {
  const inOrder = [...counties].sort();
  return grounds.flatMap((ground) => rowsOf(ground, land, inOrder));
}

function rowsOf(ground: TaskGround, land: AreaKey, counties: readonly AreaKey[]): readonly TaskClarity[] {
  const answers = counties.map((county) => ({ county, there: clarityIn(county, ground) }));
  const [first, ...others] = [...groupBy(answers, ({ there }) => answerKey(there)).values()];
  const { task } = ground;
  if (first === undefined || others.length === 0) return [{ ...(first?.[0]?.there ?? clarityIn(land, ground)), task, areas: [land], elsewhere: [] }];
  return [first, ...others].flatMap((group) => group.slice(0, 1).map(({ there }) => {
    const areas = group.map(({ county }) => county);
    const own = new Set(areas);
    return { ...there, task, areas, elsewhere: counties.filter((county) => !own.has(county)) };
  }));
}

/** Two places have the same answer if the same facts make it. */
function answerKey({ clarity, responsibilities, pairs: meeting, absences }: ClarityThere): string {
  const pairs = meeting.map(({ left, right }) => `${left.id}~${right.id}`);
  return JSON.stringify([clarity, responsibilities.map(({ id }) => id), pairs, absences.map(({ id }) => id)]);
}
