import type { NameHit } from '../../api/application/ports/store.js';
import { fold } from '../../api/domain/naming/fold.js';
import { by } from './reference-order.js';

/** Names are compared with a blank before and after them, so that a needle can ask for the beginning of a word. */
export const contains = (name: string, needles: readonly string[]): boolean => needles.every((needle) => ` ${fold(name)} `.includes(needle));

/** Whoever has names. */
export interface Bearer extends Pick<NameHit, 'subject' | 'type'> {
  readonly names: readonly string[];
}

/** One hit for each name of each bearer: the shortest names first, then by text, then by subject. */
export function nameHits(bearers: readonly Bearer[], needles: readonly string[]): readonly NameHit[] {
  if (needles.length === 0) return [];
  const hits = bearers.flatMap(({ subject, type, names }) =>
    [...new Set(names)].filter((name) => contains(name, needles)).map((name) => ({ subject, type, name, folded: fold(name) })));
  return by(hits, ({ subject, name, folded }) => [Array.from(folded).length, folded, subject, name]);
}
