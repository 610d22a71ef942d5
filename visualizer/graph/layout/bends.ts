import type { Line } from '../lines.js';
import { boundsOf, contains, onCurve, overlap, type Box, type Point, type Segment } from './geometry.js';

const BENDS = [0, 30, -30, 60, -60, 95, -95, 135, -135, 180, -180, 230, -230];
/** A quadratic curve stays within half of its control point's distance. */
const FARTHEST = Math.max(...BENDS) / 2;
const SAMPLES = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);

/** What can be bent: it has an id and two ends. */
type Bendable = Pick<Line, 'id' | 'from' | 'to'>;

const HIT = 100;
const OUTSIDE = 500;
const SAME = 400;

interface Surroundings {
  /** What each node covers. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly width: number;
  readonly height: number;
}

/** A line between two points, with the boxes it could meet and the bends already taken between the same two. */
interface Way extends Segment {
  readonly near: readonly Box[];
  readonly used: readonly number[];
}

/** The boxes of nodes, other than its own two, that some bend of a line could meet. */
function boxesNear({ from, to }: Bendable, way: Segment, { boxes }: Surroundings): readonly Box[] {
  const { left, top, right, bottom } = boundsOf(way);
  const reach = { left: left - FARTHEST, top: top - FARTHEST, right: right + FARTHEST, bottom: bottom + FARTHEST };
  return [...boxes].flatMap(([node, box]) => (node !== from && node !== to && overlap(box, reach) ? [box] : []));
}

function badness(way: Way, bend: number, { width, height }: Surroundings): number {
  const points = SAMPLES.map((t) => onCurve(way, bend, t));
  const hits = way.near.filter((box) => points.some((point) => contains(box, point))).length;
  const outside = points.some(({ x, y }) => x < 4 || y < 4 || x > width - 4 || y > height - 4);
  const crowded = way.used.some((other) => Math.abs(other - bend) < 25);
  return HIT * hits + Math.abs(bend) * 0.35 + (outside ? OUTSIDE : 0) + (crowded ? SAME : 0);
}

/** The same two ends, whichever way round. */
const ends = ({ from, to }: Bendable): string => [from, to].sort().join('\n');

/**
 * How far each line is bent aside: as little as keeps it off other nodes, inside the picture and apart from lines
 * between the same two. Positive is to the right of from→to. O(lines × bends × nodes).
 */
export function bendLines(lines: readonly Bendable[], positions: ReadonlyMap<string, Point>, surroundings: Surroundings): ReadonlyMap<string, number> {
  const used = new Map<string, number[]>();
  const bends = new Map<string, number>();
  for (const line of lines) {
    const from = positions.get(line.from);
    const to = positions.get(line.to);
    if (!from || !to) continue;
    const sign = line.from < line.to ? 1 : -1;
    const mine = used.get(ends(line)) ?? [];
    const way: Way = { from, to, near: boxesNear(line, { from, to }, surroundings), used: mine.map((other) => other * sign) };
    const scored = BENDS.map((bend) => ({ bend, bad: badness(way, bend, surroundings) }));
    const best = scored.reduce((one, other) => (other.bad < one.bad ? other : one)).bend;
    used.set(ends(line), [...mine, best * sign]);
    bends.set(line.id, best);
  }
  return bends;
}
