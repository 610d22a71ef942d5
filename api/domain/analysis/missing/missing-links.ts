import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { Verdict } from '../../../../schema/vocabulary/verdict.js';
import type { PracticeFact } from '../../model/fact.js';
import type { Slot } from '../slots/slot.js';
import { answering } from './answering.js';

/** A slot that is not present, with what others do about it. */
export interface MissingLink {
  readonly slot: Slot;
  /** Practices whose pattern joins or fills the same kinds. */
  readonly practices: readonly PracticeFact[];
  /** Länder in which the same slot is present, by code. */
  readonly landsThatHaveIt: readonly FederalStateCode[];
}

/** The same pattern judged in every Land, by code. */
export type SlotsByLand = ReadonlyMap<FederalStateCode, readonly Slot[]>;

/**
 * A4: the slots of one Land with this verdict – ABSENT_CONFIRMED: missing, UNKNOWN: undocumented; two lists, never one –
 * MUST before SHOULD, then in the order of the pattern.
 */
export function linksWith(verdict: Extract<Verdict, 'ABSENT_CONFIRMED' | 'UNKNOWN'>, slots: readonly Slot[], others: { readonly byLand: SlotsByLand; readonly practices: readonly PracticeFact[] }): readonly MissingLink[] {
  const found = slots.filter((slot) => slot.verdict === verdict);
  const ordered = [...found.filter(({ obligation }) => obligation === 'MUST'), ...found.filter(({ obligation }) => obligation === 'SHOULD')];
  return ordered.map((slot) => ({ slot, practices: answering(slot, others.practices), landsThatHaveIt: landsWith(slot, others.byLand) }));
}

function landsWith({ key, land: own }: Slot, byLand: SlotsByLand): readonly FederalStateCode[] {
  return [...byLand]
    .filter(([land, slots]) => land !== own && slots.some((slot) => slot.key === key && slot.verdict === 'PRESENT'))
    .map(([land]) => land)
    .sort();
}
