import type { Clarity } from '../../../../schema/vocabulary/clarity.js';
import { overlaps } from '../../model/area.js';
import type { AbsenceFact } from '../../model/fact.js';
import { groupBy } from '../../model/group.js';
import type { TaskClarity } from '../clarity/task-clarity.js';
import type { LandView } from '../land-view.js';
import { decides } from '../slots/confidence.js';

/**
 * The places with this answer, one row for each task: whoever else takes part somewhere must not change what a finding
 * is about. Named by the Land where all of its places have the answer.
 */
export function taskRows(rows: readonly TaskClarity[], wanted: Clarity, { area }: Pick<LandView, 'area'>): readonly TaskClarity[] {
  return [...groupBy(rows, ({ task }) => task.id).values()].flatMap((all): readonly TaskClarity[] => {
    const own = all.filter(({ clarity }) => clarity === wanted);
    const [first] = own;
    if (!first) return [];
    return [{
      ...first,
      areas: own.length === all.length ? [area] : own.flatMap(({ areas }) => areas).sort(),
      responsibilities: byId(own.flatMap(({ responsibilities }) => responsibilities)),
      contested: [...new Map(own.flatMap(({ contested }) => contested).map((pair) => [`${pair.left.id}\n${pair.right.id}`, pair])).values()],
      withoutLead: false,
    }];
  });
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The statements that nobody has the task in one of these places. */
export function taskAbsences(view: LandView, { task, areas }: TaskClarity): readonly AbsenceFact[] {
  return view.absences
    .filter(({ standing, fact }) => standing === 'HOLDS' && decides(fact) && fact.content.task === task.id && fact.content.sides.length === 0)
    .map(({ fact }) => fact)
    .filter(({ content }) => areas.some((area) => overlaps(area, content.area)));
}

/** The places of a row as they can be looked up. */
export const placesOf = ({ areas }: TaskClarity): readonly string[] => areas.map((area) => `area:${area}`);
