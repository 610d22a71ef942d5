import type { ReferencePatternFact, TaskFact } from '../../model/fact.js';
import { landView, type LandFacts, type LandView } from '../land-view.js';
import { decidingResponsibilities } from '../parallel/parallel-structures.js';
import type { Slot } from '../slots/slot.js';
import { slotsOf } from '../slots/slots.js';
import { articulationPoints } from './articulation-points.js';
import { brokenRoutes, type BrokenRoutes } from './broken-routes.js';
import { brokersIn, type Broker } from './brokers.js';
import { landGraph, type LandGraph } from './graph.js';
import { isNothing, supposing, type WhatIf } from './suspend.js';

/** A10, by what is documented: on whom and on what a Land's network hangs, and what breaks or closes if … */
export interface Resilience {
  /** Ids of actors without whom it falls apart. */
  readonly singlePointsOfFailure: readonly string[];
  /** Ids of cooperations without which it does. */
  readonly bridges: readonly string[];
  /** Null: not computed, because the network is too large. */
  readonly brokers: readonly Broker[] | null;
  /** Tasks on which somebody led before and nobody does then, in the order of the tasks. */
  readonly brokenTasks: readonly TaskFact[];
  /** Ways to a task that are documented and without a detour then, in the order of the tasks. */
  readonly brokenRoutes: BrokenRoutes;
  /** As they are judged then. */
  readonly noLongerPresent: readonly Slot[];
  readonly newlyPresent: readonly Slot[];
}

interface Standards {
  readonly patterns: readonly ReferencePatternFact[];
  readonly tasks: readonly TaskFact[];
}

/** A10. Cost: the slots twice, the routes to every task twice, the articulation points, and the betweenness as far as `MOST_WORK`. */
export function resilienceOf(facts: LandFacts, { patterns, tasks }: Standards, whatIf: WhatIf): Resilience {
  const before = landView(facts);
  const after = isNothing(whatIf) ? before : landView(supposing(facts, whatIf));
  const graph = landGraph(after);
  const points = articulationPoints(graph);
  const slotsIn = (view: LandView): readonly Slot[] => patterns.flatMap((pattern) => slotsOf(view, pattern));
  const was = slotsIn(before);
  const is = after === before ? was : slotsIn(after);
  return {
    singlePointsOfFailure: points.filter((node) => isActor(graph, node)),
    bridges: points.filter((node) => !isActor(graph, node)),
    brokers: brokersIn(graph),
    brokenTasks: brokenTasks(tasks, before, after),
    brokenRoutes: after === before ? { routes: [], cut: false } : brokenRoutes(tasks, { before, after }),
    noLongerPresent: is.filter((slot, index) => was[index]?.verdict === 'PRESENT' && slot.verdict !== 'PRESENT'),
    newlyPresent: is.filter((slot, index) => was[index]?.verdict !== 'PRESENT' && slot.verdict === 'PRESENT'),
  };
}

const isActor = (graph: LandGraph, node: string): boolean => graph.getNodeAttribute(node, 'kind') === 'ACTOR';

function brokenTasks(tasks: readonly TaskFact[], before: LandView, after: LandView): readonly TaskFact[] {
  const ledIn = (view: LandView): ReadonlySet<string> =>
    new Set(decidingResponsibilities(view, view.area).filter(({ content }) => content.role === 'LEAD').map(({ content }) => content.task));
  const [was, is] = [ledIn(before), ledIn(after)];
  return tasks.filter(({ id }) => was.has(id) && !is.has(id));
}
