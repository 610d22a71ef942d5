import type { ParallelClass } from '../../../../schema/vocabulary/parallel-class.js';
import { overlaps, type AreaKey } from '../../model/area.js';
import type { ResponsibilityFact, TaskFact } from '../../model/fact.js';
import type { LandView } from '../land-view.js';
import { decides } from '../slots/confidence.js';
import { commonGround, type CommonGround } from './common-ground.js';
import { isSameBody, wholesIn, type Wholes } from './same-body.js';
import { settle } from './settlement.js';
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
  readonly view: LandView;
  readonly tasks: ReadonlyMap<string, TaskFact>;
  readonly wholes: Wholes;
  readonly place: AreaKey;
}

/** The responsibilities that hold on the day, may decide, and reach a place; by id. */
export function decidingResponsibilities(view: LandView, place: AreaKey): readonly ResponsibilityFact[] {
  return view.responsibilities
    .filter(({ fact, standing }) => standing === 'HOLDS' && decides(fact) && fact.content.areas.some((area) => overlaps(area, place)))
    .map(({ fact }) => fact)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * A5: every pair of responsibilities for the same task, or for a task and one above it, in which both lead or both
 * advise, that overlap in area, time, target group and sector within a place; by task, then ids of the two.
 * O(n²) in the responsibilities of the place for one task and those above it.
 */
export function parallelStructures(view: LandView, tasks: readonly TaskFact[], place: AreaKey = view.area): readonly ParallelStructure[] {
  const ground: Ground = { view, tasks: new Map(tasks.map((task) => [task.id, task])), wholes: wholesIn(view), place };
  const all = decidingResponsibilities(view, place);
  const found = all.flatMap((left, index) => all.slice(index + 1).flatMap((right) => pairOf(left, right, ground)));
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = ({ task, left, right }: ParallelStructure): string => [task.id, left.id, right.id].join('\n');

const SIDE_BY_SIDE = new Set(['LEAD', 'ADVISES']);

function pairOf(left: ResponsibilityFact, right: ResponsibilityFact, { view, tasks, wholes, place }: Ground): readonly ParallelStructure[] {
  if (left.content.role !== right.content.role || !SIDE_BY_SIDE.has(left.content.role)) return [];
  const task = narrowerTask(left, right, tasks);
  const actors = [left, right].map(({ content }) => view.actors.get(content.actor)?.fact);
  const [a, b] = actors;
  if (task === undefined || !a || !b || isSameBody(a, b, wholes)) return [];
  const ground = commonGround(left, right, place);
  if (ground === null) return [];
  const named = [left, right].flatMap(({ content }) => tasks.get(content.task) ?? []);
  return [{ ...ground, task, left, right, ...settle({ left, right, actors: [a, b], ground, tasks: named }, view) }];
}

/** The task that both have, or the one of which the other one's is an ancestor; undefined if they differ. */
function narrowerTask({ content: a }: ResponsibilityFact, { content: b }: ResponsibilityFact, tasks: ReadonlyMap<string, TaskFact>): TaskFact | undefined {
  if (lineOf(tasks, a.task).includes(b.task)) return tasks.get(a.task);
  return lineOf(tasks, b.task).includes(a.task) ? tasks.get(b.task) : undefined;
}
