import { groupBy } from '../../model/group.js';
import type { Hop } from './hop.js';

export interface RouteSearch {
  readonly hops: readonly Hop[];
  readonly starts: readonly string[];
  readonly ends: ReadonlySet<string>;
  /** 1 to 6. */
  readonly maxHops: number;
  /** So many routes at most. */
  readonly count: number;
}

interface Path {
  readonly start: string;
  readonly end: string;
  readonly hops: readonly Hop[];
}

/** A dense network may hold millions of detours of one length; so many beginnings are looked at, shortest first. */
const MOST_BEGINNINGS = 20_000;

/**
 * Routes without a circle from a start to an end, shortest first, then by the ids along the way. A beginning is kept
 * only while the end is within the hops that are left (distances from the ends by breadth-first search), so dead ends
 * cost nothing. O(hops) for the distances, then at most `MOST_BEGINNINGS` beginnings per length.
 */
export function shortestRoutes({ hops, starts, ends, maxHops, count }: RouteSearch): readonly Path[] {
  const from = groupBy(hops, (hop) => hop.from);
  const left = distancesTo(hops, ends, maxHops);
  const routes: Path[] = [];
  let beginnings: readonly Path[] = [...new Set(starts)].sort().map((start) => ({ start, end: start, hops: [] }));
  for (let length = 0; length <= maxHops && routes.length < count && beginnings.length > 0; length += 1) {
    routes.push(...beginnings.filter(({ end }) => ends.has(end)));
    const reachable = beginnings.filter(({ end }) => !ends.has(end));
    beginnings = reachable.flatMap((path) => continued(path, from.get(path.end) ?? [], (end) => (left.get(end) ?? Infinity) < maxHops - length)).slice(0, MOST_BEGINNINGS);
  }
  return routes.slice(0, count);
}

function continued(path: Path, next: readonly Hop[], isNear: (end: string) => boolean): readonly Path[] {
  const visited = new Set([path.start, ...path.hops.map(({ to }) => to)]);
  return next.filter(({ to }) => !visited.has(to) && isNear(to)).map((hop) => ({ start: path.start, end: hop.to, hops: [...path.hops, hop] }));
}

/** How many hops each actor is from the nearest end, as far as `most`. O(hops). */
export function distancesTo(hops: readonly Hop[], ends: ReadonlySet<string>, most: number): ReadonlyMap<string, number> {
  const into = groupBy(hops, (hop) => hop.to);
  const distances = new Map([...ends].map((end) => [end, 0]));
  let frontier = [...ends];
  for (let distance = 1; distance <= most && frontier.length > 0; distance += 1) {
    frontier = [...new Set(frontier.flatMap((actor) => (into.get(actor) ?? []).map((hop) => hop.from)))].filter((actor) => !distances.has(actor));
    for (const actor of frontier) distances.set(actor, distance);
  }
  return distances;
}
