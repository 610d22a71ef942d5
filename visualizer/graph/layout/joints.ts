import type { Joint } from '../lines.js';
import { around, type Box, type Point } from './geometry.js';
import { Taken } from './taken.js';

/** Room that a joint takes from what comes after it. */
const SIZE = 34;
/** Room that it needs: so much that a line to a symbol beside it has its middle outside the widest border of the symbol. */
const NEEDS = 46;
const STEP = 14;
/** Rings of places inside the picture are tried up to this one, then places anywhere. */
const RINGS = 40;

/** Places around a middle, in a ring. */
function ringAround(centre: Point, ring: number): readonly Point[] {
  return Array.from({ length: ring === 0 ? 1 : 8 }, (_ignored, corner) => (corner * Math.PI) / 4).map((angle) => ({
    x: centre.x + Math.round(Math.cos(angle) * ring * STEP),
    y: centre.y + Math.round(Math.sin(angle) * ring * STEP),
  }));
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The nearest place to a middle that is free and, if there is one, inside; far enough out there always is one. */
function nearestFree(centre: Point, isFree: (point: Point) => boolean, isInside: (point: Point) => boolean): Point {
  for (let ring = 0; ring <= RINGS; ring += 1) {
    const found = ringAround(centre, ring).find((point) => isInside(point) && isFree(point));
    if (found) return found;
  }
  for (let ring = 1; ; ring += 1) {
    const found = ringAround(centre, ring).find(isFree);
    if (found) return found;
  }
}

/** Each joint in the middle of its members, or at the nearest free place to it; never on a node or another joint. */
export function placeJoints(joints: readonly Joint[], positions: ReadonlyMap<string, Point>, picture: { readonly taken: readonly Box[]; readonly width: number; readonly height: number }): ReadonlyMap<string, Point> {
  const boxes = new Taken(picture.taken);
  const placed = new Map<string, Point>();
  const isFree = (point: Point): boolean => boxes.isFree(around(point, NEEDS, NEEDS));
  const isInside = ({ x, y }: Point): boolean => x >= SIZE / 2 && y >= SIZE / 2 && x <= picture.width - SIZE / 2 && y <= picture.height - SIZE / 2;
  for (const { id, members } of joints) {
    const free = nearestFree(middle(members.flatMap((member) => positions.get(member) ?? [])), isFree, isInside);
    boxes.add(around(free, SIZE, SIZE));
    placed.set(id, free);
  }
  return placed;
}
