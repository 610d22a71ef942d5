import { HIDDEN_AT_FIRST } from '../legend/entries.js';
import { visiblePart, type Wish } from './visible.js';
import type { Net } from './net.js';

const levelsIn = ({ nodes }: Net): ReadonlySet<string> => new Set(nodes.map(({ level }) => level));

/** What would be seen if of the legend only that were off which is off at first. */
export function unfiltered(whole: Net, { hidden, around }: Wish): Net {
  return visiblePart(whole, { hidden: HIDDEN_AT_FIRST.filter((key) => (hidden ?? HIDDEN_AT_FIRST).includes(key)), around });
}

/**
 * The net for which places are sought: the unfiltered one, so that nobody jumps when something is switched off; but the
 * shown one where little or no lane would be left of it, or the unfiltered is too large. It holds every node shown, and
 * depends on what is shown alone, not on what was shown before.
 */
export function steadyNet(shown: Net, before: Net, most: number): Net {
  if (before.nodes.length > most || 2 * shown.nodes.length < before.nodes.length) return shown;
  return levelsIn(shown).size < levelsIn(before).size ? shown : before;
}
