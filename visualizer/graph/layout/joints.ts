import type { Joint } from '../lines.js';
import { around, type Box, type Point } from './geometry.js';
import { Taken } from './taken.js';

const SIZE = 34;
const STEP = 14;
const RINGS = 40;

/** Places to look at, ring by ring around the middle. */
const OFFSETS: readonly Point[] = [
  { x: 0, y: 0 },
  ...Array.from({ length: RINGS }, (_, ring) => ring + 1).flatMap((ring) =>
    Array.from({ length: 8 }, (_ignored, corner) => (corner * Math.PI) / 4).map((angle) => ({
      x: Math.round(Math.cos(angle) * ring * STEP),
      y: Math.round(Math.sin(angle) * ring * STEP),
    })),
  ),
];

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Each joint in the middle of its members, or at the nearest free place to it; never on a node or another joint. */
export function placeJoints(joints: readonly Joint[], positions: ReadonlyMap<string, Point>, taken: readonly Box[]): ReadonlyMap<string, Point> {
  const boxes = new Taken(taken);
  const placed = new Map<string, Point>();
  for (const { id, members } of joints) {
    const centre = middle(members.flatMap((member) => positions.get(member) ?? []));
    const offset = OFFSETS.find(({ x, y }) => boxes.isFree(around({ x: centre.x + x, y: centre.y + y }, SIZE, SIZE))) ?? { x: 0, y: 0 };
    const free = { x: centre.x + offset.x, y: centre.y + offset.y };
    boxes.add(around(free, SIZE, SIZE));
    placed.set(id, free);
  }
  return placed;
}
