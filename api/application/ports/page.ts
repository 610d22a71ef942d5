/** A place in an ordered list: what the list is sorted by, then the id. */
export interface Place {
  readonly sortKey: string;
  readonly id: string;
}

/** Up to `limit` entries after a place, or before it when going backward; null starts at the end it comes from. */
export interface PageWindow {
  readonly limit: number;
  readonly backward: boolean;
  readonly from: Place | null;
}

/** A stretch of an ordered list, always in list order, however it was walked. */
export interface Page<T> {
  readonly items: readonly T[];
  /** There is more in the direction walked. */
  readonly more: boolean;
}
