import { HIDDEN_AT_FIRST } from '../legend/entries.js';
import type { Net } from './net.js';
import { entryOf } from './visible.js';

/** How many nodes or statements each legend entry stands for in the whole Land. */
export function countEntries(net: Net, hidden: readonly string[] | null): ReadonlyMap<string, number> {
  const entry = entryOf(net, new Set(hidden ?? HIDDEN_AT_FIRST));
  const counts = new Map<string, number>();
  for (const key of [...net.nodes.map(entry), ...net.statements.map(({ look }) => look)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
