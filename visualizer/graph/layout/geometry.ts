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

/** The smallest box around a segment. */
export function boundsOf({ from, to }: Segment): Box {
  return { left: Math.min(from.x, to.x), top: Math.min(from.y, to.y), right: Math.max(from.x, to.x), bottom: Math.max(from.y, to.y) };
}

/** Whether two segments cross inside; touching at an end is no crossing. */
export function cross(a: Segment, b: Segment): boolean {
  return turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 && turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0;
}

/** Whether the whole line through a segment passes through a box: not all of its corners lie on one side. */
export function isCutByLine({ left, top, right, bottom }: Box, { from, to }: Segment): boolean {
  const reach = Math.abs(to.x - from.x) * (bottom - top) + Math.abs(to.y - from.y) * (right - left);
  return 2 * Math.abs(turn(from, to, { x: (left + right) / 2, y: (top + bottom) / 2 })) < reach;
}

/** Whether a segment passes through a box: no axis separates them (separating axis theorem). */
export function passesThrough(segment: Segment, box: Box): boolean {
  return overlap(boundsOf(segment), box) && isCutByLine(box, segment);
}

/** The control point of a bent line: `bend` pixels to the right of the middle of from→to (looking along it, y downwards). */
export function controlOf({ from, to }: Segment, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - (bend * (to.y - from.y)) / length,
    y: (from.y + to.y) / 2 + (bend * (to.x - from.x)) / length,
  };
}

/** A point of the quadratic curve of a bent line; `t` runs from 0 to 1. */
export function onCurve(way: Segment, bend: number, t: number): Point {
  return onCurveBy(way, controlOf(way, bend), t);
}

/** Points of the curve of a bent line, one for each `t`. */
export function alongCurve(way: Segment, bend: number, ts: readonly number[]): readonly Point[] {
  const control = controlOf(way, bend);
  return ts.map((t) => onCurveBy(way, control, t));
}

function onCurveBy({ from, to }: Segment, control: Point, t: number): Point {
  // Without a list or a power: this runs thousands of times for one picture, mostly before the browser has compiled it.
  const rest = 1 - t;
  const before = rest * rest;
  const between = 2 * rest * t;
  const after = t * t;
  return { x: before * from.x + between * control.x + after * to.x, y: before * from.y + between * control.y + after * to.y };
}
