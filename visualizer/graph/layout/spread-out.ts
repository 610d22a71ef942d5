import type { Point } from './geometry.js';
import type { Arrange, Extent } from './placement.js';
import { onOneGround, separate } from './separate.js';

/** So much more room than all nodes together take, for the lines between them. */
const AIRY = 1.9;

interface Span {
  readonly least: number;
  readonly most: number;
}

const spanOf = (values: readonly number[]): Span => ({ least: Math.min(...values), most: Math.max(...values) });
const share = (value: number, { least, most }: Span): number => (most > least ? (value - least) / (most - least) : 0.5);

const areaOf = ({ left, right, up, down }: Extent): number => (left + right) * (up + down);

/**
 * Nodes where a free layout has put them, drawn into the width of the picture and moved apart until no label covers
 * anything. The free layout is handed in, because it comes with the renderer.
 */
export function spreadOut(free: ReadonlyMap<string, Point>): Arrange {
  return ({ net, width, extent }) => {
    const known = net.nodes.flatMap(({ id }) => {
      const point = free.get(id);
      return point ? [{ id, point }] : [];
    });
    const [across, along] = [spanOf(known.map(({ point }) => point.x)), spanOf(known.map(({ point }) => point.y))];
    const height = (AIRY * known.reduce((sum, { id }) => sum + areaOf(extent(id)), 0)) / width;
    const things = known.map(({ id, point }) => ({ id, extent: extent(id), x: share(point.x, across) * width, y: share(point.y, along) * height }));
    return onOneGround(separate(things, width), width, extent);
  };
}
