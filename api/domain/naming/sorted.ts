import type { Fact } from '../model/fact.js';
import { sortKeyOf } from './names.js';
import { compareText } from './sort-key.js';

/** What facts are sorted by. */
export interface SortPlace {
  readonly sortKey: string;
  readonly id: string;
}

export const placeOfFact = (fact: Pick<Fact, 'id' | 'type' | 'content'>): SortPlace => ({ sortKey: sortKeyOf(fact), id: fact.id });

export const comparePlaces = (a: SortPlace, b: SortPlace): number => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id);

/** The facts by sort key, then id; each key is made once. */
export function sortedFacts<F extends Fact>(facts: readonly F[]): readonly F[] {
  const placed = facts.map((fact) => ({ fact, place: placeOfFact(fact) }));
  return placed.sort((a, b) => comparePlaces(a.place, b.place)).map(({ fact }) => fact);
}
