import { overlap, type Box, type Point } from './geometry.js';
import { boxAt, type Extent, type Placement } from './placement.js';

/** What stays free between two nodes, and between a node and the edge of the picture. */
const GAP = { x: 6, y: 10 };

/** Something at a place, with the room that it needs there. */
export interface Placeable extends Point {
  readonly id: string;
  readonly extent: Extent;
}

const grown = ({ left, right, top, bottom }: Box): Box => ({ left: left - GAP.x, right: right + GAP.x, top: top - GAP.y, bottom: bottom + GAP.y });

function within(x: number, { left, right }: Extent, width: number): number {
  return Math.round(Math.max(left + GAP.x, Math.min(width - right - GAP.x, x)));
}

/** The highest place not above its own at which it meets nobody who stands already. */
function lowered({ x, y, extent }: Placeable, taken: readonly Box[]): Point {
  let place = { x, y: Math.round(Math.max(y, extent.up + GAP.y)) };
  for (;;) {
    const box = grown(boxAt(place, extent));
    const met = taken.filter((other) => overlap(other, box));
    if (met.length === 0) return place;
    place = { x, y: Math.ceil(Math.min(...met.map(({ bottom }) => bottom)) + GAP.y + extent.up) };
  }
}

/**
 * Places at which nothing covers anything else: each keeps its height or stands lower, from top to bottom, and moves
 * sideways only to stay inside the width. Ties by order. O(n²).
 */
export function separate(things: readonly Placeable[], width: number): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const taken: Box[] = [];
  for (const thing of [...things].sort((a, b) => a.y - b.y)) {
    const place = lowered({ ...thing, x: within(thing.x, thing.extent, width) }, taken);
    places.set(thing.id, place);
    taken.push(boxAt(place, thing.extent));
  }
  return places;
}

/** A picture of things at these places: as high as they need, on one ground without lanes. */
export function onOneGround(places: ReadonlyMap<string, Point>, width: number, extent: (id: string) => Extent): Placement {
  const top = Math.min(...[...places].map(([id, { y }]) => y - extent(id).up));
  const positions = new Map([...places].map(([id, { x, y }]) => [id, { x, y: y - top + GAP.y }]));
  const bottom = Math.max(0, ...[...positions].map(([id, { y }]) => y + extent(id).down + GAP.y));
  return { positions, bands: bottom > 0 ? [{ level: 'alle', left: 0, right: width, top: 0, bottom }] : [], height: bottom };
}
