import type { Line } from '../lines.js';
import { contains, onCurve, type Box, type Point, type Segment } from './geometry.js';

const BENDS = [0, 30, -30, 60, -60, 95, -95, 135, -135, 180, -180, 230, -230];
const SAMPLES = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);

const HIT = 100;
const OUTSIDE = 500;
const SAME = 400;

interface Surroundings {
  /** What each node covers. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly width: number;
  readonly height: number;
}

function hits(points: readonly Point[], { from, to }: Line, { boxes }: Surroundings): number {
  let count = 0;
  for (const [node, box] of boxes) {
    if (node !== from && node !== to && points.some((point) => contains(box, point))) count += 1;
  }
  return count;
}

function badness(line: Line, { way, bend, used }: { way: Segment; bend: number; used: readonly number[] }, surroundings: Surroundings): number {
  const points = SAMPLES.map((t) => onCurve(way, bend, t));
  const outside = points.some(({ x, y }) => x < 4 || y < 4 || x > surroundings.width - 4 || y > surroundings.height - 4);
  const crowded = used.some((other) => Math.abs(other - bend) < 25);
  return HIT * hits(points, line, surroundings) + Math.abs(bend) * 0.35 + (outside ? OUTSIDE : 0) + (crowded ? SAME : 0);
}

/** The same two ends, whichever way round. */
const ends = ({ from, to }: Line): string => [from, to].sort().join('\n');

/**
 * How far each line is bent aside: as little as keeps it off other nodes, inside the picture and apart from lines
 * between the same two. Positive is to the right of from→to. O(lines × bends × nodes).
 */
export function bendLines(lines: readonly Line[], positions: ReadonlyMap<string, Point>, surroundings: Surroundings): ReadonlyMap<string, number> {
  const used = new Map<string, number[]>();
  const bends = new Map<string, number>();
  for (const line of lines) {
    const from = positions.get(line.from);
    const to = positions.get(line.to);
    if (!from || !to) continue;
    const sign = line.from < line.to ? 1 : -1;
    const mine = used.get(ends(line)) ?? [];
    const scored = BENDS.map((bend) => ({ bend, bad: badness(line, { way: { from, to }, bend, used: mine.map((other) => other * sign) }, surroundings) }));
    const best = scored.reduce((one, other) => (other.bad < one.bad ? other : one)).bend;
    used.set(ends(line), [...mine, best * sign]);
    bends.set(line.id, best);
  }
  return bends;
}
