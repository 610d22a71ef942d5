import { listOf, optional, text } from '../reading/cell.js';
import type { Place } from '../reading/faults.js';
import { readRows, type Reading } from '../reading/row-type.js';

const OUTCOME = { row: text, facts: listOf(text), reasonDe: optional(text) };

/** What a row of the material became. */
export interface Outcome {
  readonly row: string;
  readonly place: Place;
  /** Ids of the facts it is delivered as; empty: not delivered, and `reasonDe` says why. */
  readonly facts: readonly string[];
  readonly reasonDe: string | null;
}

export function readOutcomes(reading: Reading): readonly Outcome[] {
  return readRows(reading, 'outcomes', OUTCOME).flatMap(({ place, values }) => (values ? [{ place, ...values }] : []));
}
