/** Which nodes stand in a row, in their order from left to right; rows from top to bottom. */
export type Rows = readonly (readonly string[])[];
export type Neighbours = ReadonlyMap<string, readonly string[]>;

const SWEEPS = 8;

type Places = ReadonlyMap<string, number>;

/** The mean place of a node's neighbours; its own place when it has none. */
function barycentre(node: string, neighbours: Neighbours, places: Places): number {
  const found = (neighbours.get(node) ?? []).flatMap((other) => places.get(other) ?? []);
  return found.length === 0 ? (places.get(node) ?? 0) : found.reduce((sum, place) => sum + place, 0) / found.length;
}

/** Nodes by a number of their own; ties keep their order. */
function sortedBy(nodes: readonly string[], keyOf: (node: string) => number): readonly string[] {
  const keys = new Map(nodes.map((node) => [node, keyOf(node)]));
  return [...nodes].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

/**
 * A lane's nodes in as few rows as they need, evenly filled: those whose neighbours stand in lanes above in its upper
 * rows, those whose neighbours stand below in its lower ones, those without any last.
 */
export function rowsOf(lane: readonly string[], columns: number, pull: (node: string) => number): Rows {
  const sorted = sortedBy(lane, pull);
  const rows = Math.ceil(sorted.length / columns);
  const start = (row: number): number => Math.round((row * sorted.length) / rows);
  return Array.from({ length: rows }, (_, row) => sorted.slice(start(row), start(row + 1)));
}

/** How far down a node's neighbours stand, counted in lanes; one without neighbours is pulled to the bottom. */
export function pullOf(lanes: Rows, neighbours: Neighbours): (node: string) => number {
  const levels = new Map(lanes.flatMap((lane, level) => lane.map((node) => [node, level] as const)));
  return (node) => (neighbours.has(node) ? barycentre(node, neighbours, levels) : lanes.length);
}

/** Where each node stands in its row, from 0 (left) to 1 (right). */
function spreads(rows: Rows): Places {
  return new Map(rows.flatMap((row) => row.map((node, index) => [node, (index + 0.5) / row.length] as const)));
}

/**
 * Rows ordered so that connected nodes stand near each other: the barycentre heuristic of layered drawing
 * (Sugiyama, Tagawa, Toda 1981), swept down and up. Stable. O(sweeps × (nodes log nodes + edges)).
 */
export function orderRows(rows: Rows, neighbours: Neighbours): Rows {
  const ordered = rows.map((row): readonly string[] => row);
  const places = new Map(spreads(ordered));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const indices = sweep % 2 === 0 ? [...ordered.keys()] : [...ordered.keys()].reverse();
    for (const index of indices) {
      const row = sortedBy(ordered[index] ?? [], (node) => barycentre(node, neighbours, places));
      ordered[index] = row;
      for (const [node, place] of spreads([row])) places.set(node, place);
    }
  }
  return ordered;
}
