import type { ChangeEntry } from '../../api/application/ports/store.js';
import type { Page } from '../../api/application/ports/page.js';

type Value = string | number;

/** Numbers by size, texts by their bytes in UTF-8. */
export function compare(a: Value, b: Value): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

/** The items in the order of their keys, the first key that differs deciding. */
export function by<T>(items: readonly T[], keysOf: (item: T) => readonly Value[]): T[] {
  return [...items].sort((a, b) => compareAll(keysOf(a), keysOf(b)));
}

export function compareAll(a: readonly Value[], b: readonly Value[]): number {
  for (const [index, value] of a.entries()) {
    const order = compare(value, b[index] ?? value);
    if (order !== 0) return order;
  }
  return 0;
}

/** Newest first, then by fact. */
export const changePlace = ({ revision, fact }: Pick<ChangeEntry, 'revision' | 'fact'>): readonly Value[] => [-revision, fact];

interface Window {
  readonly limit: number;
  readonly backward: boolean;
  /** Keys of the place to start from. */
  readonly from: readonly Value[] | null;
}

/** A stretch of a list that is in order already. */
export function pageOf<T>(list: readonly T[], keysOf: (item: T) => readonly Value[], { limit, backward, from }: Window): Page<T> {
  const beyond = list.filter((item) => from === null || (backward ? compareAll(keysOf(item), from) < 0 : compareAll(keysOf(item), from) > 0));
  const items = backward ? beyond.slice(Math.max(0, beyond.length - limit)) : beyond.slice(0, limit);
  return { items, more: beyond.length > limit };
}
