import type { Point } from './layout/geometry.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A place one can walk to. */
export interface Stop extends Point {
  readonly id: string;
}

/** How far b lies ahead of a in a direction, and how far aside; undefined when it does not lie ahead. */
function ahead(a: Point, b: Point, direction: Direction): { readonly along: number; readonly aside: number } | undefined {
  const horizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const along = sign * (horizontal ? b.x - a.x : b.y - a.y);
  const aside = Math.abs(horizontal ? b.y - a.y : b.x - a.x);
  return along > 1 ? { along, aside } : undefined;
}

/** The nearest stop in a direction, sideways distance counting double; ties by order. */
export function nearest(stops: readonly Stop[], from: Stop, direction: Direction): Stop | undefined {
  let best: { readonly stop: Stop; readonly far: number } | undefined;
  for (const stop of stops) {
    const distance = stop.id === from.id ? undefined : ahead(from, stop, direction);
    const far = distance && distance.along + 2 * distance.aside;
    if (far !== undefined && (!best || far < best.far)) best = { stop, far };
  }
  return best?.stop;
}

/** Rows from top to bottom, each from left to right: stops whose heights differ by less than `tolerance` share a row. */
export function readingOrder(stops: readonly Stop[], tolerance: number): readonly Stop[] {
  const rows: Stop[][] = [];
  for (const stop of [...stops].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && stop.y - row[0].y < tolerance) row.push(stop);
    else rows.push([stop]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}

/** The next stop in reading order; at the end it goes on from the start, so every stop is reached. */
export function step(order: readonly Stop[], from: Stop, by: 1 | -1): Stop | undefined {
  const index = order.findIndex(({ id }) => id === from.id);
  return order[(index + by + order.length) % order.length];
}

/** The next stop one of whose words begins with what was typed, after the present one, then from the start. */
export function typedAhead<T extends Stop>(stops: readonly T[], from: Stop, typed: { readonly text: string; readonly nameOf: (stop: T) => string }): T | undefined {
  const wanted = typed.text.toLocaleLowerCase('de');
  const index = stops.findIndex(({ id }) => id === from.id);
  const start = typed.text.length > 1 ? index : index + 1;
  const turned = [...stops.slice(start), ...stops.slice(0, start)];
  const name = (stop: T): string => typed.nameOf(stop).replaceAll('\u00ad', '').toLocaleLowerCase('de');
  return turned.find((stop) => name(stop).startsWith(wanted)) ?? turned.find((stop) => name(stop).split(/[\s\-/(„]+/u).some((word) => word.startsWith(wanted)));
}
