import { UndirectedGraph } from 'graphology';
import fc from 'fast-check';
import { brokersIn } from '../../../../api/domain/analysis/resilience/brokers.js';
import type { GraphNode, LandGraph } from '../../../../api/domain/analysis/resilience/graph.js';

const NODES = ['a', 'b', 'c', 'd', 'e', 'x', 'y', 'z'] as const;
const isActor = (node: string): boolean => node < 'x';

function graphOf(lines: readonly (readonly [string, string])[]): LandGraph {
  const graph: LandGraph = new UndirectedGraph<GraphNode>();
  for (const node of NODES) graph.addNode(node, { kind: isActor(node) ? 'ACTOR' : 'COOPERATION' });
  for (const [from, to] of lines) if (from !== to) graph.mergeEdge(from, to);
  return graph;
}

/** All shortest ways between two nodes, by walking everywhere. */
function shortestWays(graph: LandGraph, from: string, to: string): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[from]];
  const seen = new Set([from]);
  while (ways.length > 0) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    const next = ways.flatMap((way) => graph.neighbors(way.at(-1)!).filter((node) => !seen.has(node)).map((node) => [...way, node]));
    for (const way of next) seen.add(way.at(-1)!);
    ways = next;
  }
  return [];
}

/** Of each pair of others the share of its shortest ways that lead over the node. */
function between(graph: LandGraph, node: string): number {
  const others = NODES.filter((each) => each !== node);
  const shares = others.flatMap((from, index) => others.slice(index + 1).map((to) => {
    const ways = shortestWays(graph, from, to);
    return ways.length === 0 ? 0 : ways.filter((way) => way.includes(node)).length / ways.length;
  }));
  return Math.round((shares.reduce((a, b) => a + b, 0) / shares.length) * 1e6) / 1e6;
}

const node = fc.constantFrom(...NODES);

test('betweenness is what counting all shortest ways finds, also where some are joined to nobody', () => {
  fc.assert(fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (lines) => {
    const graph = graphOf(lines);
    const counted = NODES.filter(isActor).map((actor) => ({ actor, betweenness: between(graph, actor) })).filter(({ betweenness }) => betweenness > 0);
    const found = brokersIn(graph)!;
    expect(found.map(({ actor }) => actor).sort()).toEqual(counted.map(({ actor }) => actor));
    for (const { actor, betweenness } of found) expect(Math.abs(betweenness - counted.find((each) => each.actor === actor)!.betweenness)).toBeLessThanOrEqual(1e-6);
    expect(found).toEqual([...found].sort((a, b) => b.betweenness - a.betweenness || (a.actor < b.actor ? -1 : 1)));
  }), { numRuns: 300 });
});

test('beyond the bound nothing is computed, and those who are joined to nobody do not count towards it', () => {
  const graph = graphOf([['a', 'x'], ['x', 'b']]);
  expect([brokersIn(graph, 6), brokersIn(graph, 5)]).toEqual([[], null]);
});

test('an actor called constructor is an actor like any other', () => {
  const graph: LandGraph = new UndirectedGraph<GraphNode>();
  const ids = ['actor:a', 'actor:constructor', 'actor:toString'] as const;
  for (const id of ids) graph.addNode(id, { kind: 'ACTOR' });
  graph.addEdge(ids[0], ids[1]);
  graph.addEdge(ids[1], ids[2]);
  expect(brokersIn(graph)).toEqual([{ actor: 'actor:constructor', betweenness: 1 }]);
});
