import type { Language } from '../../../../schema/vocabulary/language.js';

export type Conjunction = 'AND' | 'OR';

const WORD: ReadonlyMap<string, string> = new Map([['DE AND', 'und'], ['DE OR', 'oder'], ['EN AND', 'and'], ['EN OR', 'or']]);

/** „A, B und C“; without a comma before the conjunction in both languages. Empty for no items. */
export function listed(items: readonly string[], language: Language, conjunction: Conjunction = 'AND'): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} ${WORD.get(`${language} ${conjunction}`) ?? ''} ${last}`;
}
