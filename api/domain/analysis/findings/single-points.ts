import type { LandView } from '../land-view.js';
import { articulationPoints } from '../resilience/articulation-points.js';
import { landGraph, type LandGraph } from '../resilience/graph.js';

const isActor = (graph: LandGraph, node: string): boolean => graph.getNodeAttribute(node, 'kind') === 'ACTOR';

/**
 * The actors without whom what is documented of working together in a Land falls apart, by id: articulation points that
 * take part in a cooperation, once the units are left out that are joined to the rest only by belonging to somebody.
 * Whoever merely holds his own units together is none of them. O(nodes + lines).
 */
export function cooperatingPoints(view: LandView): readonly string[] {
  const graph = withoutMereUnits(landGraph(view));
  const cooperates = (node: string): boolean => graph.neighbors(node).some((each) => !isActor(graph, each));
  return articulationPoints(graph).filter((node) => isActor(graph, node) && cooperates(node));
}

/** Takes away whoever hangs on at most one other by belonging alone, as long as there is somebody; the graph is ours. */
function withoutMereUnits(graph: LandGraph): LandGraph {
  const waiting = graph.nodes().filter((node) => isActor(graph, node));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!graph.hasNode(node)) continue;
    const neighbours = graph.neighbors(node);
    if (neighbours.length > 1 || neighbours.some((each) => !isActor(graph, each))) continue;
    graph.dropNode(node);
    waiting.push(...neighbours);
  }
  return graph;
}
