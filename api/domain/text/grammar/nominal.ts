import type { Language } from '../../../../schema/vocabulary/language.js';
import { inflected } from './adjectives.js';
import type { Article, ArticleGender, Case, Nominal } from './types.js';

const DEFINITE: ReadonlyMap<ArticleGender, readonly string[]> = new Map([
  ['m', ['der', 'dem', 'den']], ['f', ['die', 'der', 'die']], ['n', ['das', 'dem', 'das']], ['p', ['die', 'den', 'die']],
]);
const INDEFINITE: ReadonlyMap<ArticleGender, readonly string[]> = new Map([
  ['m', ['ein', 'einem', 'einen']], ['f', ['eine', 'einer', 'eine']], ['n', ['ein', 'einem', 'ein']], ['p', ['', '', '']],
]);
const CASES: readonly Case[] = ['NOMINATIVE', 'DATIVE', 'ACCUSATIVE'];

export const isPlural = (nominal: Nominal): boolean => nominal.gender === 'p';

/** With its article, in its case: „den Internationalen Personalservice“, "the employer service", „migra e.V.“. */
export function withArticle(nominal: Nominal, kase: Case, language: Language): string {
  return language === 'DE' ? germanWith(nominal, nominal.article, kase) : englishWith(nominal, nominal.article);
}

/** As one of many: „ein Arbeitgeber-Service“, "an employer service". */
export function oneOf(nominal: Nominal, kase: Case, language: Language): string {
  return language === 'DE' ? germanWith(nominal, 'INDEFINITE', kase) : englishWith(nominal, 'INDEFINITE');
}

function germanWith({ gender, de }: Nominal, article: Article, kase: Case): string {
  if (gender === null) return de;
  const forms = article === 'DEFINITE' ? DEFINITE : INDEFINITE;
  const word = forms.get(gender)?.[CASES.indexOf(kase)] ?? '';
  return `${word} ${inflected(de, { gender, kase, article })}`.trim();
}

function englishWith({ gender, en }: Nominal, article: Article): string {
  if (gender === null || (article === 'INDEFINITE' && gender === 'p')) return en;
  return `${article === 'DEFINITE' ? 'the' : indefinite(en)} ${en}`.replace(/^an other /, 'another ');
}

/** By sound as far as letters tell: an employer service, an HSP4 project, a ministry. */
const indefinite = (text: string): string => (/^(?:[aeio]|u(?!ni|s)|[FHLMNRSX](?=[A-Z0-9]))/i.test(text) && !/^[fhlmnrsx][a-z]/i.test(text) ? 'an' : 'a');
