import { around, cross, passesThrough, type Point, type Segment } from './geometry.js';
import { SYMBOL } from './slots.js';

/** A line between two nodes, as the layout sees it. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

export type Positions = ReadonlyMap<string, Point>;

const CROSSING = 60;
const THROUGH = 80;
const LENGTH = 0.12;
/** What a line must keep clear of: a symbol and the first line of its label. */
const CLEAR = { width: SYMBOL + 14, height: SYMBOL + 30 };

export function segment({ from, to }: Link, positions: Positions): Segment | undefined {
  const start = positions.get(from);
  const end = positions.get(to);
  return start && end && { from: start, to: end };
}

export function countCrossings(links: readonly Link[], positions: Positions): number {
  const segments = links.flatMap((link) => segment(link, positions) ?? []);
  return segments.reduce((sum, one, index) => sum + segments.slice(index + 1).filter((other) => cross(one, other)).length, 0);
}

/** How bad some lines lie among all: crossings, nodes they run through, length. O(lines × (all lines + nodes)). */
export function costOf(lines: readonly Link[], all: readonly Segment[], positions: Positions): number {
  let cost = 0;
  for (const link of lines) {
    const own = segment(link, positions);
    if (!own) continue;
    cost += LENGTH * Math.hypot(own.to.x - own.from.x, own.to.y - own.from.y);
    for (const other of all) if (cross(own, other)) cost += CROSSING;
    for (const [node, { x, y }] of positions) {
      if (node !== link.from && node !== link.to && passesThrough(own, around({ x, y: y + 8 }, CLEAR.width, CLEAR.height))) cost += THROUGH;
    }
  }
  return cost;
}
