import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { Slot } from '../slots/slot.js';
import { compare } from './comparison.js';

export interface SimilarState {
  readonly land: FederalStateCode;
  readonly similarity: number;
  readonly comparedRows: number;
}

/** Fewer rows that are known on both sides say nothing about likeness. */
export const FEWEST_ROWS = 5;

type SlotsByLand = ReadonlyMap<FederalStateCode, readonly Slot[]>;

/** The other Länder that can be compared with this one, the most similar first, then by code. O(Länder × slots). */
export function similarStates(byLand: SlotsByLand, land: FederalStateCode): readonly SimilarState[] {
  const own = byLand.get(land) ?? [];
  return [...byLand]
    .filter(([code]) => code !== land)
    .flatMap(([code, slots]): readonly SimilarState[] => {
      const { similarity, compared } = compare(own, slots);
      return similarity === null || compared < FEWEST_ROWS ? [] : [{ land: code, similarity, comparedRows: compared }];
    })
    .sort((a, b) => b.similarity - a.similarity || (a.land < b.land ? -1 : 1));
}

/** Länder that agree in every row known on both sides, of which there must be five; connected components, by code. */
export function groupsOf(byLand: SlotsByLand): readonly (readonly FederalStateCode[])[] {
  const left = new Set([...byLand.keys()].sort());
  const groups: FederalStateCode[][] = [];
  for (const start of left) {
    const group = [start];
    left.delete(start);
    for (const member of group) {
      for (const { land, similarity } of similarStates(byLand, member)) if (similarity === 1 && left.delete(land)) group.push(land);
    }
    if (group.length > 1) groups.push(group.sort());
  }
  return groups;
}
