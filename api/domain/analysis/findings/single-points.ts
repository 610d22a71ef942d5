import type { LandView } from '../land-view.js';
import { articulationPoints } from '../resilience/articulation-points.js';
import { landGraph } from '../resilience/graph.js';

/**
 * The actors without whom the documented network of a Land falls apart, by id; of those only who work with others in
 * the Land. Whoever joins units merely because they belong to it holds an organisation together, not a cooperation.
 */
export function cooperatingPoints(view: LandView): readonly string[] {
  const graph = landGraph(view);
  const kindOf = (node: string): string => graph.getNodeAttribute(node, 'kind');
  return articulationPoints(graph).filter((node) => kindOf(node) === 'ACTOR' && graph.neighbors(node).some((each) => kindOf(each) === 'COOPERATION'));
}
