import { cross, isCutByLine, overlap, type Point } from './geometry.js';
import { string, type Link, type Spot, type Strand, type Strung } from './strands.js';

const CROSSING = 60;
const THROUGH = 80;
const LENGTH = 0.12;

const crossing = (a: Strand, b: Strand): boolean => overlap(a, b) && cross(a, b);

function countThrough(strand: Strand, spots: readonly Spot[]): number {
  let count = 0;
  for (const spot of spots) {
    if (spot !== strand.from && spot !== strand.to && overlap(strand, spot) && isCutByLine(spot, strand)) count += 1;
  }
  return count;
}

/** How many of these strands cross a loose one; two loose ones that cross meet twice here and count half each. */
function countCrossed(loose: Strand, strands: readonly Strand[]): number {
  let count = 0;
  for (const strand of strands) if (strand !== loose && crossing(loose, strand)) count += strand.loose ? 0.5 : 1;
  return count;
}

/**
 * How bad it is where these spots stand: their lines' lengths and crossings, the nodes that their lines run through
 * and the lines that run through them. O(lines at the spots × (lines + nodes)).
 */
export function costAt(moved: readonly Spot[], { spots, strands }: Strung): number {
  const loose = new Set(moved.flatMap((spot) => spot.strands));
  for (const strand of loose) strand.loose = true;
  let cost = 0;
  for (const strand of loose) {
    cost += LENGTH * Math.hypot(strand.to.x - strand.from.x, strand.to.y - strand.from.y);
    cost += CROSSING * countCrossed(strand, strands) + THROUGH * countThrough(strand, spots);
  }
  for (const strand of strands) if (!strand.loose) cost += THROUGH * countThrough(strand, moved);
  for (const strand of loose) strand.loose = false;
  return cost;
}

export function countCrossings(links: readonly Link[], positions: ReadonlyMap<string, Point>): number {
  const { strands } = string(links, positions);
  return strands.reduce((sum, one, index) => sum + strands.slice(index + 1).filter((other) => crossing(one, other)).length, 0);
}
