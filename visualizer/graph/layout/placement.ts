import type { Drawing } from '../lines.js';
import type { Net } from '../net.js';
import type { PicturedBand } from '../picture.js';
import type { Box, Point } from './geometry.js';

/** Room around a node's middle: its symbol with its label below. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

export interface Placement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly bands: readonly PicturedBand[];
  readonly height: number;
}

/** What a way to arrange nodes is told. */
export interface ToPlace {
  readonly net: Net;
  readonly drawing: Drawing;
  readonly width: number;
  /** Lines of each node's label. */
  readonly lines: (node: string) => number;
  readonly extent: (node: string) => Extent;
}

/** A way to arrange the nodes of a net. Pure: the same net in the same width gives the same places. */
export type Arrange = (given: ToPlace) => Placement;

export const NO_EXTENT: Extent = { left: 0, right: 0, up: 0, down: 0 };

export function boxAt({ x, y }: Point, { left, right, up, down }: Extent): Box {
  return { left: x - left, right: x + right, top: y - up, bottom: y + down };
}
