import type { Line } from '../lines.js';
import { alongCurve, type Box, type Point, type Segment } from './geometry.js';
import { Taken } from './taken.js';

const BENDS = [0, 30, -30, 60, -60, 95, -95, 135, -135, 180, -180, 230, -230];
const SAMPLES = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);

/** What can be bent: it has an id and two ends. */
type Bendable = Pick<Line, 'id' | 'from' | 'to'>;

const HIT = 100;
const PIXEL = 0.35;
const OUTSIDE = 500;
const SAME = 400;

interface Surroundings {
  /** What each node covers. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly width: number;
  readonly height: number;
}

/** A line between two points of two nodes, with the bends already taken between the same two. */
interface Way extends Segment {
  readonly ends: readonly [string, string];
  readonly used: readonly number[];
}

/** What a node covers. */
interface Covered extends Box {
  readonly node: string;
}

/** The picture that lines run through. */
interface Ground {
  readonly covered: Taken<Covered>;
  readonly width: number;
  readonly height: number;
}

/** So many nodes, other than the line's own two, some of these points lie in; no more than `most` are looked for. */
function countHits(points: readonly Point[], { ends }: Way, [covered, most]: readonly [Taken<Covered>, number]): number {
  const hit = new Set<string>();
  for (const point of points) {
    for (const { node } of covered.at(point)) if (!ends.includes(node)) hit.add(node);
    if (hit.size >= most) break;
  }
  return hit.size;
}

/** How bad a bend is; one that cannot be better than the best so far is not looked at to the end. */
function badness(way: Way, bend: number, [{ covered, width, height }, best]: readonly [Ground, number]): number {
  const itself = Math.abs(bend) * PIXEL + (way.used.some((other) => Math.abs(other - bend) < 25) ? SAME : 0);
  if (itself >= best) return itself;
  const points = alongCurve(way, bend, SAMPLES);
  const there = itself + (points.some(({ x, y }) => x < 4 || y < 4 || x > width - 4 || y > height - 4) ? OUTSIDE : 0);
  return there >= best ? there : there + HIT * countHits(points, way, [covered, (best - there) / HIT]);
}

/** The first of the bends that are best. A bend costs by itself: once that is dearer than the best so far, none that follows is better. */
function bestBend(way: Way, ground: Ground): number {
  let best = { bend: 0, bad: Infinity };
  for (const bend of BENDS) {
    if (Math.abs(bend) * PIXEL >= best.bad) break;
    const bad = badness(way, bend, [ground, best.bad]);
    if (bad < best.bad) best = { bend, bad };
  }
  return best.bend;
}

/** The same two ends, whichever way round. */
const ends = ({ from, to }: Bendable): string => [from, to].sort().join('\n');

/**
 * How far each line is bent aside: as little as keeps it off other nodes, inside the picture and apart from lines
 * between the same two. Positive is to the right of from→to. O(lines × bends), as only the nodes near a point are looked at.
 */
export function bendLines(lines: readonly Bendable[], positions: ReadonlyMap<string, Point>, { boxes, width, height }: Surroundings): ReadonlyMap<string, number> {
  const used = new Map<string, number[]>();
  const bends = new Map<string, number>();
  const ground = { width, height, covered: new Taken([...boxes].map(([node, box]): Covered => ({ node, ...box }))) };
  for (const line of lines) {
    const from = positions.get(line.from);
    const to = positions.get(line.to);
    if (!from || !to) continue;
    const sign = line.from < line.to ? 1 : -1;
    const mine = used.get(ends(line)) ?? [];
    const way: Way = { from, to, ends: [line.from, line.to], used: mine.map((other) => other * sign) };
    const best = bestBend(way, ground);
    used.set(ends(line), [...mine, best * sign]);
    bends.set(line.id, best);
  }
  return bends;
}
