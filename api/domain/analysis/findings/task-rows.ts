import type { Clarity } from '../../../../schema/vocabulary/clarity.js';
import { groupBy } from '../../model/group.js';
import type { TaskClarity } from '../clarity/task-clarity.js';
import type { LandView } from '../land-view.js';

/**
 * The places with this answer, one row for each task: whoever else takes part somewhere must not change what a finding
 * is about. Named by the Land where all of its places have the answer.
 */
export function taskRows(rows: readonly TaskClarity[], wanted: Clarity, { area }: Pick<LandView, 'area'>): readonly TaskClarity[] {
  return [...groupBy(rows, ({ task }) => task.id).values()].flatMap((all): readonly TaskClarity[] => {
    const own = all.filter(({ clarity }) => clarity === wanted);
    const [first] = own;
    return first === undefined ? [] : [{ ...first, ...joined(own), ...placesOf(own, all, area) }];
  });
}

function placesOf(own: readonly TaskClarity[], all: readonly TaskClarity[], land: string): Pick<TaskClarity, 'areas' | 'elsewhere'> {
  if (own.length === all.length) return { areas: [land], elsewhere: [] };
  const others = all.filter((row) => !own.includes(row));
  return { areas: own.flatMap(({ areas }) => areas).sort(), elsewhere: others.flatMap(({ areas }) => areas).sort() };
}

const joined = (own: readonly TaskClarity[]): Pick<TaskClarity, 'responsibilities' | 'pairs' | 'contested' | 'absences'> => ({
  responsibilities: byId(own.flatMap(({ responsibilities }) => responsibilities)),
  pairs: once(own.flatMap(({ pairs }) => pairs)),
  contested: once(own.flatMap(({ contested }) => contested)),
  absences: byId(own.flatMap(({ absences }) => absences)),
});

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const once = (pairs: TaskClarity['pairs']): TaskClarity['pairs'] => [...new Map(pairs.map((pair) => [`${pair.left.id}\n${pair.right.id}`, pair])).values()];
