import { cross, passesThrough, type Point, type Segment } from './geometry.js';
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
/** Half of what a line must keep clear of: a symbol and the first line of its label. */
const CLEAR = { width: SYMBOL / 2 + 7, height: SYMBOL / 2 + 15 };
const LABEL = 8;

export function segment({ from, to }: Link, positions: Positions): Segment | undefined {
  const start = positions.get(from);
  const end = positions.get(to);
  return start && end && { from: start, to: end };
}

export function countCrossings(links: readonly Link[], positions: Positions): number {
  const segments = links.flatMap((link) => segment(link, positions) ?? []);
  return segments.reduce((sum, one, index) => sum + segments.slice(index + 1).filter((other) => cross(one, other)).length, 0);
}

/** Whether a line runs too near to a node. Most nodes lie far away, so the outer bounds are told first. */
function tooNear({ from, to }: Segment, { x, y }: Point): boolean {
  const middle = y + LABEL;
  if (x + CLEAR.width < Math.min(from.x, to.x) || x - CLEAR.width > Math.max(from.x, to.x)) return false;
  if (middle + CLEAR.height < Math.min(from.y, to.y) || middle - CLEAR.height > Math.max(from.y, to.y)) return false;
  return passesThrough({ from, to }, { left: x - CLEAR.width, right: x + CLEAR.width, top: middle - CLEAR.height, bottom: middle + CLEAR.height });
}

/** How bad a line lies among all: crossings, nodes it runs through, length. O(lines + nodes). */
export function costOf(link: Link, all: ReadonlyMap<Link, Segment>, positions: Positions): number {
  const own = all.get(link);
  if (!own) return 0;
  let cost = LENGTH * Math.hypot(own.to.x - own.from.x, own.to.y - own.from.y);
  for (const other of all.values()) if (other !== own && cross(own, other)) cost += CROSSING;
  for (const [node, point] of positions) {
    if (node !== link.from && node !== link.to && tooNear(own, point)) cost += THROUGH;
  }
  return cost;
}
