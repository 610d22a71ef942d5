import { cross, isCutByLine, overlap, type Point } from './geometry.js';
import { string, type Link, type Spot, type Strand, type Strung } from './strands.js';

const CROSSING = 60;
const THROUGH = 80;
const LENGTH = 0.12;

const crossing = (a: Strand, b: Strand): boolean => overlap(a, b) && cross(a, b);

function countThrough(strand: Strand, spots: readonly Spot[]): number {
  const { left, top, right, bottom } = strand;
  let count = 0;
  // Sides are compared here, not in a function: this is the innermost of all loops.
  for (const spot of spots) {
    if (spot.left < right && left < spot.right && spot.top < bottom && top < spot.bottom && spot !== strand.from && spot !== strand.to && isCutByLine(spot, strand)) count += 1;
  }
  return count;
}

/** How many of these strands cross a loose one; two loose ones that cross meet twice here and count half each. */
function countCrossed(loose: Strand, strands: readonly Strand[]): number {
  const { left, top, right, bottom } = loose;
  let count = 0;
  for (const strand of strands) {
    if (strand.left < right && left < strand.right && strand.top < bottom && top < strand.bottom && strand !== loose && cross(loose, strand)) count += strand.loose ? 0.5 : 1;
  }
  return count;
}

function lengthOf(strands: Iterable<Strand>): number {
  let length = 0;
  for (const { from, to } of strands) length += Math.hypot(to.x - from.x, to.y - from.y);
  return length;
}

/** What the loose strands cost besides their lengths; counting ends as soon as it is more than the limit. */
function tangleOf(loose: ReadonlySet<Strand>, moved: readonly Spot[], { strung: { spots, strands }, limit }: { readonly strung: Strung; readonly limit: number }): number {
  let cost = 0;
  for (const strand of loose) {
    if (cost > limit) return cost;
    cost += CROSSING * countCrossed(strand, strands) + THROUGH * countThrough(strand, spots);
  }
  if (cost > limit) return cost;
  for (const strand of strands) if (!strand.loose) cost += THROUGH * countThrough(strand, moved);
  return cost;
}

/**
 * How bad it is where these spots stand: their lines' lengths and crossings, the nodes that their lines run through
 * and the lines that run through them; of what is worse than the limit only that it is. O(lines at the spots × (lines +
 * nodes)).
 */
export function costAt(moved: readonly Spot[], strung: Strung, limit = Infinity): number {
  const loose = new Set(moved.flatMap((spot) => spot.strands));
  const length = LENGTH * lengthOf(loose);
  if (length > limit) return length;
  for (const strand of loose) strand.loose = true;
  const tangle = tangleOf(loose, moved, { strung, limit: limit - length });
  for (const strand of loose) strand.loose = false;
  return length + tangle;
}

export function countCrossings(links: readonly Link[], positions: ReadonlyMap<string, Point>): number {
  const { strands } = string(links, positions);
  return strands.reduce((sum, one, index) => sum + strands.slice(index + 1).filter((other) => crossing(one, other)).length, 0);
}
