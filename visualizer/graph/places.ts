import type { NetNode } from './net.js';

interface Place {
  readonly key: string;
  readonly name: string;
}

/** The places of the Land with this two-digit key to which something is confined; none where it concerns the whole Land or reaches beyond. */
export function placesWithin(areas: readonly Place[], land: string): readonly string[] {
  const whole = areas.some(({ key }) => key === land || key.length < 2 || !/^\d/.test(key));
  return whole ? [] : [...new Set(areas.filter(({ key }) => key.startsWith(land)).map(({ name }) => name))];
}

/** The places for which alone an actor is documented. One that works on the spot always has its place: nothing is said by that. */
export function confinedTo({ level, places }: Pick<NetNode, 'level' | 'places'>): readonly string[] {
  return level === 'LOCAL' ? [] : places;
}
