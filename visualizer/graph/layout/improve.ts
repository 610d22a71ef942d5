import { costOf, segment, type Link } from './cost.js';
import type { Point, Segment } from './geometry.js';
import type { LaneSlots, Placed } from './lane-rows.js';

/** Above so many nodes only near slots are tried, so that the time stays bounded. */
const LARGE = 80;
const NEAR = 3;
const PASSES = { small: 6, large: 2 };
/** Better by less than this is no better: keeps rounding from going round in circles. */
const ENOUGH = 0.01;

/** Nodes on their slots, with the lines between them; exchanging moves both. */
class Board {
  private readonly linksOf = new Map<string, Link[]>();
  private readonly segments = new Map<Link, Segment>();
  private readonly positions: Map<string, Point>;

  constructor(links: readonly Link[], placed: Placed, readonly lanes: (string | null)[][], private readonly slots: readonly (readonly Point[])[]) {
    this.positions = new Map(placed.positions);
    for (const link of links) for (const end of [link.from, link.to]) this.linksOf.set(end, [...(this.linksOf.get(end) ?? []), link]);
    this.draw(new Set(links));
  }

  private draw(links: ReadonlySet<Link>): void {
    for (const link of links) {
      const drawn = segment(link, this.positions);
      if (drawn) this.segments.set(link, drawn);
    }
  }

  private exchange(lane: number, a: number, b: number): void {
    const nodes = this.lanes[lane] ?? [];
    [nodes[a], nodes[b]] = [nodes[b] ?? null, nodes[a] ?? null];
    for (const slot of [a, b]) {
      const [node, point] = [nodes[slot], this.slots[lane]?.[slot]];
      if (node && point) this.positions.set(node, point);
    }
  }

  private cost(links: ReadonlySet<Link>): number {
    let cost = 0;
    for (const link of links) cost += costOf(link, this.segments, this.positions);
    return cost;
  }

  /** Exchanges two slots of a lane if the lines at their nodes get better by it. */
  tryExchange(lane: number, a: number, b: number): boolean {
    const nodes = [this.lanes[lane]?.[a], this.lanes[lane]?.[b]];
    const links = new Set(nodes.flatMap((node) => (node ? (this.linksOf.get(node) ?? []) : [])));
    if (links.size === 0) return false;
    const before = this.cost(links);
    this.exchange(lane, a, b);
    this.draw(links);
    if (this.cost(links) < before - ENOUGH) return true;
    this.exchange(lane, a, b);
    this.draw(links);
    return false;
  }
}

/** One pass over all pairs of slots; whether anything got better. */
function pass(board: Board, reach: number): boolean {
  let better = false;
  for (const [lane, slots] of board.lanes.entries()) {
    for (let a = 0; a < slots.length; a += 1) {
      for (let b = a + 1; b < Math.min(slots.length, a + 1 + reach); b += 1) better = board.tryExchange(lane, a, b) || better;
    }
  }
  return better;
}

/**
 * Local search: exchanges slots within lanes until nothing gets better, at most six passes; rows take their new
 * heights after each. Deterministic. O(passes × nodes × slots of a lane × lines at a node × (lines + nodes)).
 */
export function improve(lanes: readonly LaneSlots[], links: readonly Link[], place: (lanes: readonly LaneSlots[]) => Placed): Placed {
  let placed = place(lanes);
  let present = lanes;
  const large = placed.positions.size > LARGE;
  const reach = large ? NEAR : Number.POSITIVE_INFINITY;
  for (let count = 0; count < (large ? PASSES.large : PASSES.small); count += 1) {
    const board = new Board(links, placed, present.map((slots) => [...slots]), placed.slots);
    const better = pass(board, reach);
    present = board.lanes;
    placed = place(present);
    if (!better) break;
  }
  return placed;
}
