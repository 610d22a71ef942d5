export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its sides. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

export function around({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** Twice the signed area of a triangle: its sign tells on which side of a→b the point c lies. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Two coordinates on one axis, in any order. */
type Span = readonly [number, number];

/** Whether two spans have no point in common: told first, because most lines lie far from each other. */
function apart([a, b]: Span, [c, d]: Span): boolean {
  return Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b);
}

/** Whether two segments cross inside; touching at an end is no crossing. */
export function cross(a: Segment, b: Segment): boolean {
  if (apart([a.from.x, a.to.x], [b.from.x, b.to.x]) || apart([a.from.y, a.to.y], [b.from.y, b.to.y])) return false;
  return turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 && turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
}

/** Whether a segment passes through a box (Liang–Barsky clipping). */
export function passesThrough({ from, to }: Segment, { left, top, right, bottom }: Box): boolean {
  if (apart([from.x, to.x], [left, right]) || apart([from.y, to.y], [top, bottom])) return false;
  let enter = 0;
  let leave = 1;
  const sides: readonly (readonly [number, number])[] = [
    [from.x - to.x, from.x - left], [to.x - from.x, right - from.x],
    [from.y - to.y, from.y - top], [to.y - from.y, bottom - from.y],
  ];
  for (const [slope, distance] of sides) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) enter = Math.max(enter, distance / slope);
    if (slope > 0) leave = Math.min(leave, distance / slope);
  }
  return enter < leave;
}

/**
 * A point of the quadratic curve whose control point lies `bend` pixels to the right of the middle of from→to
 * (looking along it, y downwards); `t` runs from 0 to 1.
 */
export function onCurve({ from, to }: Segment, bend: number, t: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const control = {
    x: (from.x + to.x) / 2 - (bend * (to.y - from.y)) / length,
    y: (from.y + to.y) / 2 + (bend * (to.x - from.x)) / length,
  };
  const mix = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}
