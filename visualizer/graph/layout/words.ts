import { around, contains, onCurve, overlap, type Box, type Point, type Segment } from './geometry.js';

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

function candidates({ way, bend }: Tag): readonly Point[] {
  return ASIDE.flatMap((aside) => TRIED.map((t) => {
    const { x, y } = onCurve(way, bend, t);
    return { x, y: y + aside };
  }));
}

/** So far apart are the places tried around a line that has no room on it, and so many rings of them. */
const RING = 22;
const RINGS = 30;

/** Places ring by ring around the middle of a line; the nearest ones first. */
function* farther({ way, bend }: Tag): Generator<Point> {
  const { x, y } = onCurve(way, bend, 0.5);
  for (let ring = 1; ring <= RINGS; ring += 1) {
    const places = 8 * ring;
    for (let place = 0; place < places; place += 1) {
      const angle = (2 * Math.PI * place) / places;
      yield { x: Math.round(x + ring * RING * Math.cos(angle)), y: Math.round(y + ring * RING * Math.sin(angle)) };
    }
  }
}

function firstFree(tag: Tag, isFree: (point: Point) => boolean): Point | undefined {
  for (const point of farther(tag)) if (isFree(point)) return point;
  return undefined;
}

const inside = ({ left, top, right, bottom }: Box, width: number, height: number): boolean =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

/** Points along every line, by its id. */
function pointsAlong(ways: readonly Tag[]): ReadonlyMap<string, readonly Point[]> {
  return new Map(ways.map(({ line, way, bend }) => [line, WAY.map((t) => onCurve(way, bend, t))]));
}

/** Whether a line other than the word's own runs through a box. */
function isCrossed(box: Box, { line }: Tag, along: ReadonlyMap<string, readonly Point[]>): boolean {
  for (const [other, points] of along) if (other !== line && points.some((point) => contains(box, point))) return true;
  return false;
}

/**
 * Where each word stands: on its line if there is room, else as near to it as there is, always clear of nodes and other
 * words, and if possible of other lines. A picture without any room leaves the word out: the tables say it.
 * O(words × places tried × (nodes + words + lines)).
 */
export function placeWords(
  tags: readonly Tag[], taken: readonly Box[], picture: { readonly width: number; readonly height: number; readonly ways: readonly Tag[] },
): ReadonlyMap<string, Point> {
  const boxes = [...taken];
  const placed = new Map<string, Point>();
  const along = pointsAlong(picture.ways);
  for (const tag of tags) {
    const box = (point: Point): Box => around(point, tag.width, tag.height);
    const isFree = (point: Point): boolean => inside(box(point), picture.width, picture.height) && !boxes.some((other) => overlap(other, box(point)));
    const free = candidates(tag).filter(isFree);
    const best = free.find((point) => !isCrossed(box(point), tag, along)) ?? free[0] ?? firstFree(tag, isFree);
    if (!best) continue;
    boxes.push(box(best));
    placed.set(tag.line, best);
  }
  return placed;
}
