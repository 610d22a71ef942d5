import { fold } from './fold.js';

/** Trigram indexes need three characters; names are stored with a blank before and after. */
const TRIGRAM = 3;

/**
 * What to look for in the folded names: every word of the question. A word of one or two letters is looked for only
 * at the beginning of a word ("RD"), because inside words it would be everywhere.
 */
export function needlesOf(text: string): readonly string[] {
  const words = fold(text).split(' ').filter((word) => word !== '');
  return [...new Set(words.map((word) => (word.length >= TRIGRAM ? word : ` ${word}`.padEnd(TRIGRAM, ' '))))];
}
