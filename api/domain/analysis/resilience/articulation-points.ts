import type { LandGraph } from './graph.js';

/** Where the walk stands: a node, its neighbours, and how many of them it has been to. */
interface Visit {
  readonly node: string;
  readonly parent: string | null;
  readonly neighbours: readonly string[];
  next: number;
  children: number;
}

/**
 * The nodes without which their part of the graph falls apart, in order of id. Depth-first search with low points
 * (Hopcroft and Tarjan, "Efficient algorithms for graph manipulation", Communications of the ACM 16, 1973), without
 * recursion so that a long chain does not exhaust the stack. O(nodes + lines).
 */
export function articulationPoints(graph: LandGraph): readonly string[] {
  const walk = new LowPointWalk(graph);
  for (const node of graph.nodes()) walk.from(node);
  return [...walk.found].sort();
}

class LowPointWalk {
  readonly found = new Set<string>();
  private readonly depth = new Map<string, number>();
  private readonly low = new Map<string, number>();

  constructor(private readonly graph: LandGraph) {}

  from(root: string): void {
    if (this.depth.has(root)) return;
    const path = [this.enter(root, null, 0)];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const neighbour = here.neighbours[here.next];
      here.next += 1;
      if (neighbour === undefined) this.leave(here, path);
      else this.look(here, neighbour, path);
    }
  }

  private enter(node: string, parent: string | null, depth: number): Visit {
    this.depth.set(node, depth);
    this.low.set(node, depth);
    return { node, parent, neighbours: this.graph.neighbors(node), next: 0, children: 0 };
  }

  private look(here: Visit, neighbour: string, path: Visit[]): void {
    const seen = this.depth.get(neighbour);
    if (seen === undefined) {
      here.children += 1;
      path.push(this.enter(neighbour, here.node, path.length));
    } else if (neighbour !== here.parent) this.sink(here.node, seen);
  }

  private leave(here: Visit, path: Visit[]): void {
    path.pop();
    const above = path.at(-1);
    if (above === undefined) {
      if (here.children > 1) this.found.add(here.node);
      return;
    }
    const low = this.low.get(here.node) ?? 0;
    this.sink(above.node, low);
    if (above.parent !== null && low >= (this.depth.get(above.node) ?? 0)) this.found.add(above.node);
  }

  private sink(node: string, depth: number): void {
    this.low.set(node, Math.min(depth, this.low.get(node) ?? depth));
  }
}
