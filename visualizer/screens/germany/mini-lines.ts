import { bendLines } from '../../graph/layout/bends.js';
import { around, controlOf } from '../../graph/layout/geometry.js';
import type { Pair } from './mini-net.js';
import { MINI, MINI_PLACES } from './mini-places.js';

/** What a line keeps clear of at a place. */
const CLEAR = 14;

export const keyOfPair = ({ from, to }: Pair): string => `${from.key} ${to.key}`;

const PAIRS: readonly Pair[] = MINI_PLACES.flatMap((from, index) => MINI_PLACES.slice(index + 1).map((to) => ({ from, to })));

/** Bent aside where a straight line would run through a third place, so that nobody takes it for a connection there. */
const BENDS = bendLines(
  PAIRS.map((pair) => ({ id: keyOfPair(pair), from: pair.from.key, to: pair.to.key })),
  new Map(MINI_PLACES.map((place) => [place.key, place])),
  { boxes: new Map(MINI_PLACES.map((place) => [place.key, around(place, CLEAR, CLEAR)])), width: MINI.width, height: MINI.height },
);

/** The line between two places, the same in every tile. */
export function lineOf(pair: Pair): string {
  const { from, to } = pair;
  const control = controlOf(pair, BENDS.get(keyOfPair(pair)) ?? 0);
  return `M${from.x} ${from.y}Q${control.x.toFixed(1)} ${control.y.toFixed(1)} ${to.x} ${to.y}`;
}
