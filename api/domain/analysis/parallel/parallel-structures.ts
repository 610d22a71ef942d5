import type { ParallelClass } from '../../../../schema/vocabulary/parallel-class.js';
import { overlaps, type AreaKey } from '../../model/area.js';
import type { ResponsibilityFact, TaskFact } from '../../model/fact.js';
import { groupBy } from '../../model/group.js';
import type { PlaceView } from '../land-view.js';
import { decides } from '../slots/confidence.js';
import { commonGround, type CommonGround } from './common-ground.js';
import { isSameBody, wholesIn, type Wholes } from './same-body.js';
import { coordinatingAmong, settle, type Among } from './settlement.js';
import { lineOf } from './tasks-above.js';

/** A5: two that have the same task, and what is known of how they share it. */
export interface ParallelStructure extends CommonGround {
  /** The narrower of the two tasks. */
  readonly task: TaskFact;
  readonly class: ParallelClass;
  /** The one with the smaller id. */
  readonly left: ResponsibilityFact;
  readonly right: ResponsibilityFact;
  /** Ids of the facts that put it in this class. */
  readonly settledBy: readonly string[];
}

interface Ground {
  readonly view: PlaceView;
  readonly tasks: ReadonlyMap<string, TaskFact>;
  readonly wholes: Wholes;
  readonly among: Among;
  readonly place: AreaKey;
}

/** The responsibilities that hold on the day, may decide, and reach a place; by id. */
export function decidingResponsibilities(view: PlaceView, place: AreaKey): readonly ResponsibilityFact[] {
  return view.responsibilities
    .filter(({ fact, standing }) => standing === 'HOLDS' && decides(fact) && fact.content.areas.some((area) => overlaps(area, place)))
    .map(({ fact }) => fact)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * A5: every pair of responsibilities for the same task, or for a task and one above it, in which both lead or both
 * advise, that overlap in area, time, target group and sector within a place; by task, then ids of the two.
 * O(n²) in the responsibilities of the place in one role for one task and those above it.
 */
export function parallelStructures(view: PlaceView, tasks: readonly TaskFact[], place: AreaKey = view.area): readonly ParallelStructure[] {
  const ground: Ground = { view, tasks: new Map(tasks.map((task) => [task.id, task])), wholes: wholesIn(view), among: coordinatingAmong(view), place };
  const sideBySide = decidingResponsibilities(view, place).filter(({ content }) => SIDE_BY_SIDE.has(content.role));
  const groups = groupBy(sideBySide, ({ content }) => keyOf(content.role, content.task));
  const found = tasks.flatMap((task) => [...SIDE_BY_SIDE].flatMap((role) => {
    const own = groups.get(keyOf(role, task.id)) ?? [];
    const above = lineOf(ground.tasks, task.id).slice(1).flatMap((id) => groups.get(keyOf(role, id)) ?? []);
    return own.flatMap((one, index) => [...own.slice(index + 1), ...above].flatMap((other) => pairOf(task, [one, other], ground)));
  }));
  // Tasks that lie above each other in a circle would find a pair from both sides.
  const once = new Map(found.map((pair) => [keyOf(pair.left.id, pair.right.id), pair]));
  return [...once.values()].sort((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1));
}

const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['LEAD', 'ADVISES']);
const keyOf = (...names: readonly string[]): string => names.join('\n');
const pairKey = ({ task, left, right }: ParallelStructure): string => keyOf(task.id, left.id, right.id);

function pairOf(task: TaskFact, two: readonly [ResponsibilityFact, ResponsibilityFact], { view, tasks, wholes, among, place }: Ground): readonly ParallelStructure[] {
  const [left, right] = two[0].id < two[1].id ? two : [two[1], two[0]];
  const ground = commonGround(left, right, place);
  const [a, b] = [left, right].map(({ content }) => view.actors.get(content.actor)?.fact);
  if (ground === null || !a || !b || isSameBody(a, b, wholes)) return [];
  const named = [left, right].flatMap(({ content }) => tasks.get(content.task) ?? []);
  return [{ ...ground, task, left, right, ...settle({ left, right, actors: [a, b], ground, tasks: named }, among) }];
}
