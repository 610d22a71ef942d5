import { UndirectedGraph } from 'graphology';
import fc from 'fast-check';
import { articulationPoints } from '../../../../api/domain/analysis/resilience/articulation-points.js';
import type { GraphNode, LandGraph } from '../../../../api/domain/analysis/resilience/graph.js';

function graphOf(nodes: readonly string[], lines: readonly (readonly [string, string])[]): LandGraph {
  const graph: LandGraph = new UndirectedGraph<GraphNode>();
  for (const node of nodes) graph.addNode(node, { kind: 'ACTOR' });
  for (const [a, b] of lines) if (a !== b) graph.mergeEdge(a, b);
  return graph;
}

/** Into how many parts it falls, without one node. */
function parts(graph: LandGraph, without: string | null): number {
  const left = new Set(graph.nodes().filter((node) => node !== without));
  let count = 0;
  for (const start of left) {
    count += 1;
    const waiting = [start];
    left.delete(start);
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const other of graph.neighbors(node)) if (left.delete(other)) waiting.push(other);
    }
  }
  return count;
}

const names = Array.from({ length: 9 }, (_, index) => `n${index}`);
const name = fc.constantFrom(...names);

test('are exactly the nodes without which a part falls into several', () => {
  fc.assert(fc.property(fc.array(fc.tuple(name, name), { maxLength: 16 }), (lines) => {
    const graph = graphOf(names, lines);
    const whole = parts(graph, null);
    const breaking = names.filter((node) => parts(graph, node) > whole);
    expect(articulationPoints(graph)).toEqual(breaking);
  }), { numRuns: 1000 });
});

test('of a long chain are all but its ends', () => {
  const chain = Array.from({ length: 30_000 }, (_, index) => `k${String(index).padStart(5, '0')}`);
  const graph = graphOf(chain, chain.slice(1).map((node, index) => [chain[index]!, node] as const));
  expect(articulationPoints(graph)).toHaveLength(chain.length - 2);
});

test('an actor called constructor is an actor like any other', () => {
  expect(articulationPoints(graphOf(['actor:a', 'actor:constructor', 'actor:toString'], [['actor:a', 'actor:constructor'], ['actor:constructor', 'actor:toString']]))).toEqual(['actor:constructor']);
});
