import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import type { LandGraph } from './graph.js';

export interface Broker {
  readonly actor: string;
  /** Share of the shortest ways between all others that lead over this actor, 0 to 1, six digits. */
  readonly betweenness: number;
}

const DIGITS = 1e6;

/** The package is CommonJS and its types describe an ES module: what is imported is the function itself. */
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

/**
 * The actors over whom others are joined, the most between first, then by id; those between nobody are left out.
 * Betweenness after Freeman (1977), by Brandes' algorithm (2001) of graphology: O(nodes × lines).
 */
export function brokersIn(graph: LandGraph): readonly Broker[] {
  if (graph.order === 0) return [];
  const scores = betweenness(graph, { normalized: true, getEdgeWeight: null });
  return Object.entries(scores)
    .filter(([node]) => graph.getNodeAttribute(node, 'kind') === 'ACTOR')
    .map(([actor, score]): Broker => ({ actor, betweenness: Math.round(score * DIGITS) / DIGITS }))
    .filter((broker) => broker.betweenness > 0)
    .sort((a, b) => b.betweenness - a.betweenness || (a.actor < b.actor ? -1 : 1));
}
