import type { Words } from '../../schema/vocabulary/vocabulary.js';
import { KIND_GROUPS } from './kind-groups.js';
import { STATEMENT_LOOKS } from './statement-looks.js';

/** Actors that serve the whole country and of whom nothing is said about this Land. */
export const IDLE_KEY = 'ohne-verbindung';
export const IDLE_LABEL: Words = { de: 'bundesweit tätig, hier ohne Verbindung', en: 'active nationwide, no connection here' };

/** All keys of the legend, in its order. */
export const LEGEND_KEYS: readonly string[] = [
  ...KIND_GROUPS.map(({ key }) => key), IDLE_KEY, ...STATEMENT_LOOKS.map(({ key }) => key),
];

/** What is switched off until somebody asks for it. */
export const HIDDEN_AT_FIRST: readonly string[] = [IDLE_KEY, ...STATEMENT_LOOKS.filter(({ hidden }) => hidden).map(({ key }) => key)];

/** The keys that are off after one was switched; null when that is what is delivered. */
export function switched(hidden: readonly string[] | null, key: string): readonly string[] | null {
  const off = new Set(hidden ?? HIDDEN_AT_FIRST);
  if (!off.delete(key)) off.add(key);
  const ordered = LEGEND_KEYS.filter((candidate) => off.has(candidate));
  return ordered.join() === LEGEND_KEYS.filter((candidate) => HIDDEN_AT_FIRST.includes(candidate)).join() ? null : ordered;
}
