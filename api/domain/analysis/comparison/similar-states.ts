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

/**
 * Länder of which every two agree in every row known on both sides, of which there must be five. Each Land goes, by
 * code, into the first group with all of whose members it agrees; who agrees with nobody is in none. O(Länder² × slots).
 */
export function groupsOf(byLand: SlotsByLand): readonly (readonly FederalStateCode[])[] {
  const groups: FederalStateCode[][] = [];
  for (const land of [...byLand.keys()].sort()) {
    const group = groups.find((members) => members.every((member) => agree(byLand.get(member) ?? [], byLand.get(land) ?? [])));
    if (group) group.push(land);
    else groups.push([land]);
  }
  return groups.filter((group) => group.length > 1);
}

function agree(left: readonly Slot[], right: readonly Slot[]): boolean {
  const { similarity, compared } = compare(left, right);
  return similarity === 1 && compared >= FEWEST_ROWS;
}
