import type { Place } from './faults.js';

/** A row that is part of a fact kept in another file. */
export interface Part<T> {
  /** The id of the fact it belongs to; of evidence for an ambiguity `<task>#<key>`. */
  readonly owner: string;
  readonly place: Place;
  /** Null where a cell is wrong. */
  readonly value: T | null;
}
