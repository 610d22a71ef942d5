/** Which nodes stand in a lane, in their order from left to right. */
export type Orders = readonly (readonly string[])[];
export type Neighbours = ReadonlyMap<string, readonly string[]>;

const SWEEPS = 8;

/** Where each node stands, from 0 (left) to 1 (right). */
function spreads(orders: Orders): ReadonlyMap<string, number> {
  return new Map(orders.flatMap((lane) => lane.map((node, index) => [node, (index + 0.5) / lane.length] as const)));
}

/** The mean place of a node's neighbours; its own place when it has none. */
function barycentre(node: string, neighbours: Neighbours, places: ReadonlyMap<string, number>): number {
  const found = (neighbours.get(node) ?? []).flatMap((other) => places.get(other) ?? []);
  return found.length === 0 ? (places.get(node) ?? 0) : found.reduce((sum, place) => sum + place, 0) / found.length;
}

/**
 * Lanes ordered so that connected nodes stand near each other: the barycentre heuristic of layered drawing
 * (Sugiyama, Tagawa, Toda 1981), swept up and down. Stable: ties keep their order. O(sweeps × (nodes log nodes + edges)).
 */
export function orderLanes(lanes: Orders, neighbours: Neighbours): Orders {
  let orders = lanes.map((lane) => [...lane]);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const indices = sweep % 2 === 0 ? orders.keys() : [...orders.keys()].reverse();
    for (const index of indices) {
      const places = spreads(orders);
      const keys = new Map((orders[index] ?? []).map((node) => [node, barycentre(node, neighbours, places)]));
      orders = orders.map((lane, at) => (at === index ? [...lane].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0)) : lane));
    }
  }
  return orders;
}
