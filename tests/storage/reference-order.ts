import type { ChangeEntry } from '../../api/application/ports/store.js';
import type { Page } from '../../api/application/ports/page.js';

type Value = string | number;

/** A value as it is compared: numbers by size, texts by their bytes in UTF-8. */
type Comparable = number | Buffer;

const comparable = (values: readonly Value[]): readonly Comparable[] => values.map((value) => (typeof value === 'number' ? value : Buffer.from(value)));

function compare(a: Comparable, b: Comparable): number {
  return typeof a === 'number' ? a - Number(b) : Buffer.compare(a, b as Buffer);
}

function compareAll(a: readonly Comparable[], b: readonly Comparable[]): number {
  for (const [index, value] of a.entries()) {
    const order = compare(value, b[index] ?? value);
    if (order !== 0) return order;
  }
  return 0;
}

/** The items in the order of their keys, the first key that differs deciding. */
export function by<T>(items: readonly T[], keysOf: (item: T) => readonly Value[]): T[] {
  return items.map((item) => ({ item, keys: comparable(keysOf(item)) })).sort((a, b) => compareAll(a.keys, b.keys)).map(({ item }) => item);
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
  const start = from === null ? null : comparable(from);
  const beyond = list.filter((item) => start === null || (compareAll(comparable(keysOf(item)), start) * (backward ? -1 : 1)) > 0);
  const items = backward ? beyond.slice(Math.max(0, beyond.length - limit)) : beyond.slice(0, limit);
  return { items, more: beyond.length > limit };
}
