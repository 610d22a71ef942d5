import type { Language } from '../../../../schema/vocabulary/language.js';

const WORDS: ReadonlyMap<Language, readonly string[]> = new Map([
  ['DE', ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']],
  ['EN', ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']],
]);

/** Counts up to twelve are written out, more in figures. */
export const counted = (count: number, language: Language): string => WORDS.get(language)?.[count] ?? String(count);

/** „zwei weitere“, dative „zwei weiteren“, "two more". */
export function furtherOnes(count: number, language: Language, dative = false): string {
  if (language === 'EN') return `${counted(count, 'EN')} more`;
  if (count === 1) return dative ? 'einer weiteren' : 'eine weitere';
  return `${counted(count, 'DE')} weitere${dative ? 'n' : ''}`;
}
