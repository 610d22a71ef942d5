import { HIDDEN_AT_FIRST, IDLE_KEY } from '../legend/entries.js';
import type { Net } from './net.js';
import { groupKeyOf, idleNodes } from './visible.js';

/** How many nodes or statements each legend entry stands for in the whole Land; idle actors are counted apart. */
export function countEntries(net: Net, hidden: readonly string[] | null): ReadonlyMap<string, number> {
  const off = new Set(hidden ?? HIDDEN_AT_FIRST);
  const idle = idleNodes(net.nodes, net.statements.filter(({ look }) => !off.has(look)));
  const keys = [
    ...net.nodes.map((node) => (idle.has(node.id) ? IDLE_KEY : groupKeyOf(node))),
    ...net.statements.map(({ look }) => look),
  ];
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
