import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Case, Nominal } from './types.js';
import { listed } from './lists.js';
import { furtherOnes } from './numbers.js';
import { isPlural, withArticle } from './nominal.js';

/** A verb for one and for several, in both languages. */
export interface Verb {
  readonly de: readonly [string, string];
  readonly en: readonly [string, string];
}

export const IS: Verb = { de: ['ist', 'sind'], en: ['is', 'are'] };

/** Who does it: the words, and whether the verb is for several. */
export interface Subject {
  readonly text: string;
  readonly several: boolean;
}

/** At most so many are named; of more, all but one less and a number. */
export const MOST_NAMED = 6;

/** The names in one case: „A, B und C“; of many the first and „zwei weitere“. */
export const namesIn = (nominals: readonly Nominal[], kase: Case, language: Language): string =>
  listed(declined(nominals, kase, language), language);

/** The same of which one is meant: „A oder B“. */
export const oneNamedOf = (nominals: readonly Nominal[], kase: Case, language: Language): string =>
  listed(declined(nominals, kase, language), language, 'OR');

const declined = (nominals: readonly Nominal[], kase: Case, language: Language): readonly string[] =>
  shortened(nominals.map((nominal) => withArticle(nominal, kase, language)), kase, language);

export function shortened(names: readonly string[], kase: Case, language: Language): readonly string[] {
  if (names.length <= MOST_NAMED) return names;
  return [...names.slice(0, MOST_NAMED - 1), furtherOnes(names.length - (MOST_NAMED - 1), language, kase === 'DATIVE')];
}

export function subjectOf(nominals: readonly Nominal[], language: Language): Subject {
  return { text: namesIn(nominals, 'NOMINATIVE', language), several: nominals.length > 1 || nominals.some(isPlural) };
}

export const verbFor = (verb: Verb, { several }: Subject, language: Language): string =>
  (language === 'DE' ? verb.de : verb.en)[several ? 1 : 0];

/** Front, verb, subject, rest in German; front, subject, verb, rest in English. */
export function clause(front: string, [subject, verb, rest]: readonly [Subject, Verb, string], language: Language): string {
  const does = verbFor(verb, subject, language);
  return fronted(front, language === 'DE' ? `${does} ${subject.text} ${rest}` : `${subject.text} ${does} ${rest}`, language);
}

/** The place first, then what happens there. */
export const fronted = (front: string, main: string, language: Language): string =>
  `${front}${language === 'DE' ? '' : ','} ${unrepeated(front, main)}`;

/** Names that repeat the place („die Ausländerbehörden in Bayern“) lose the repetition; titles in quotation marks keep it. */
export function unrepeated(front: string, text: string): string {
  const place = /(?:^| )(in \S.*)$/.exec(front)?.[1];
  if (place === undefined) return text;
  const repeated = new RegExp(` ${place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`, 'gu');
  return text.split(/([„“][^“”]*[“”])/).map((part, index) => (index % 2 === 0 ? part.replace(repeated, '') : part)).join('');
}
