import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { joinedPart, type LandGraph } from './graph.js';

export interface Broker {
  readonly actor: string;
  /** Share of the shortest ways between all others that lead over this actor, 0 to 1, six digits. */
  readonly betweenness: number;
}

const DIGITS = 1e6;

/**
 * So much work is done for it, counted in nodes × lines of what is joined: some 700 actors with 1,000 cooperations, half
 * a second. Beyond it nothing is computed, rather than an estimate that looks like a figure.
 */
export const MOST_WORK = 4_000_000;

/** The package is CommonJS and its types describe an ES module: what is imported is the function itself. */
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

/**
 * The actors over whom others are joined, the most between first, then by id; those between nobody are left out. Null
 * where the network is too large. Betweenness after Freeman (1977), by Brandes' algorithm (2001) of graphology:
 * O(nodes × lines). Who is joined to nobody lies on no way, and counts among those between whom there might be one.
 */
export function brokersIn(graph: LandGraph, mostWork = MOST_WORK): readonly Broker[] | null {
  const joined = joinedPart(graph);
  if (joined.order * joined.size > mostWork) return null;
  if (joined.order === 0) return [];
  const pairs = ((graph.order - 1) * (graph.order - 2)) / 2;
  const scores = betweenness(joined, { normalized: false, getEdgeWeight: null });
  return Object.entries(scores)
    .filter(([node]) => joined.getNodeAttribute(node, 'kind') === 'ACTOR')
    .map(([actor, score]): Broker => ({ actor, betweenness: pairs === 0 ? 0 : Math.round((score / pairs) * DIGITS) / DIGITS }))
    .filter((broker) => broker.betweenness > 0)
    .sort((a, b) => b.betweenness - a.betweenness || (a.actor < b.actor ? -1 : 1));
}
