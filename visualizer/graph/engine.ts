import type { Point } from './layout/geometry.js';
import type { Piece } from './pieces.js';

/** One thing that the renderer draws. */
export interface DrawnThing {
  id(): string;
  data(data: Readonly<Record<string, string | number>>): unknown;
  classes(names: string[]): unknown;
  position(point: Point): unknown;
}

/** What of the renderer is used outside the file that opens it. */
export interface Engine {
  pan(): Point;
  zoom(): number;
  viewport(frame: { zoom: number; pan: Point }): unknown;
  panBy(by: Point): unknown;
  resize(): unknown;
  batch(work: () => void): unknown;
  getElementById(id: string): DrawnThing;
  elements(): { filter(holds: (thing: DrawnThing) => boolean): { remove(): unknown } };
  add(things: (Omit<Piece, 'data' | 'classes'> & { data: Record<string, string | number>; classes: string[] })[]): unknown;
}
