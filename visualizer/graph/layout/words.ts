import { alongCurve, around, contains, onCurve, type Box, type Point, type Segment } from './geometry.js';
import { Taken } from './taken.js';

/** A word that belongs to a line, with the room it takes. */
export interface Tag {
  readonly line: string;
  readonly way: Segment;
  readonly bend: number;
  readonly width: number;
  readonly height: number;
}

const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8];
/** Aside of the line, when there is no room on it. */
const ASIDE = [0, 14, -14, 26, -26, 40, -40];
const WAY = Array.from({ length: 13 }, (_, index) => (index + 1) / 14);

/** The places on a line and beside it, the best ones first; each is worked out when it is asked for, as mostly one of the first will do. */
function* candidates({ way, bend }: Tag): Generator<Point> {
  for (const aside of ASIDE) {
    for (const t of TRIED) {
      const { x, y } = onCurve(way, bend, t);
      yield { x, y: y + aside };
    }
  }
}

/** The first free place that no other line crosses, else the first free one. */
function bestOn(tag: Tag, isFree: (point: Point) => boolean, isCrossed: (point: Point) => boolean): Point | undefined {
  let first: Point | undefined;
  for (const point of candidates(tag)) {
    if (!isFree(point)) continue;
    if (!isCrossed(point)) return point;
    first ??= point;
  }
  return first;
}

/** So far apart are the places tried around a line that has no room on it, and so many rings of them. */
const RING = 22;
const RINGS = 30;

/** How far the places lie from the middle of a line, ring by ring; the nearest ones first. */
const FARTHER: readonly Point[] = Array.from({ length: RINGS }, (_, index) => index + 1).flatMap((ring) => Array.from({ length: 8 * ring }, (_ignored, place) => {
  const angle = (2 * Math.PI * place) / (8 * ring);
  return { x: ring * RING * Math.cos(angle), y: ring * RING * Math.sin(angle) };
}));

function firstFree({ way, bend }: Tag, isFree: (point: Point) => boolean): Point | undefined {
  const { x, y } = onCurve(way, bend, 0.5);
  for (const far of FARTHER) {
    const point = { x: Math.round(x + far.x), y: Math.round(y + far.y) };
    if (isFree(point)) return point;
  }
  return undefined;
}

const inside = ({ left, top, right, bottom }: Box, width: number, height: number): boolean =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

/** A point of a line, as a box without extent. */
interface Dot extends Box, Point {
  readonly line: string;
}

/** Points along every line. */
function dotsAlong(ways: readonly Tag[]): Taken<Dot> {
  return new Taken(ways.flatMap(({ line, way, bend }) => alongCurve(way, bend, WAY).map(({ x, y }): Dot => ({ line, x, y, left: x, right: x, top: y, bottom: y }))));
}

/**
 * Where each word stands: on its line if there is room, else as near to it as there is, always clear of nodes and other
 * words, and if possible of other lines. A picture without any room leaves the word out: the tables say it.
 * O(words × places tried), as only what lies near a place is looked at.
 */
export function placeWords(
  tags: readonly Tag[], taken: readonly Box[], picture: { readonly width: number; readonly height: number; readonly ways: readonly Tag[] },
): ReadonlyMap<string, Point> {
  const boxes = new Taken(taken);
  const placed = new Map<string, Point>();
  const dots = dotsAlong(picture.ways);
  for (const tag of tags) {
    const boxOf = (point: Point): Box => around(point, tag.width, tag.height);
    const isFree = (point: Point): boolean => {
      const box = boxOf(point);
      return inside(box, picture.width, picture.height) && boxes.isFree(box);
    };
    const isCrossed = (point: Point): boolean => {
      const box = boxOf(point);
      return dots.some(box, (dot) => dot.line !== tag.line && contains(box, dot));
    };
    const best = bestOn(tag, isFree, isCrossed) ?? firstFree(tag, isFree);
    if (!best) continue;
    boxes.add(boxOf(best));
    placed.set(tag.line, best);
  }
  return placed;
}
