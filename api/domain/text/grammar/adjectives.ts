import { headOf } from './heads.js';
import type { Article, ArticleGender, Case } from './types.js';

/** Adjectives as names of bodies begin with them; their strong ending is the dictionary form. */
const ADJECTIVE = /^(\p{L}+(?:isch|al|ell|lich|ig|sam|weit|frei|deutsch)|deutsch|frei|offen|neu|groß|bekannt|bestimmt|zuständig)(e|er|es)$/iu;

interface Form {
  readonly gender: ArticleGender;
  readonly kase: Case;
  readonly article: Article;
}

/** How many of the first words are adjectives: „Zentrale Ausländerbehörde“ has one, „Zentrale der Bundesagentur“ none. */
export function adjectivesIn(words: readonly string[]): number {
  const first = words.findIndex((word) => word !== 'nicht' && !isAdjective(word));
  return first > 0 && /^\p{L}/u.test(words[first] ?? '') && !/^(?:der|des|die|für|im|in|am|an|von|vom|zur|zum|und)$/.test(words[first] ?? '') ? first : 0;
}

/** The words after an article, in their case: „Internationaler Personalservice“ → „Internationalen Personalservice“. */
export function inflected(text: string, form: Form): string {
  const words = text.split(/\s+/);
  const leading = adjectivesIn(words);
  const noun = leading + (headOf(words.slice(leading).join(' '))?.index ?? 0);
  const plural = form.gender === 'p' && form.kase === 'DATIVE';
  return words.map((word, index) => {
    if (index < noun) return isAdjective(word) && words.slice(0, index).every(goesBefore) ? word.replace(ADJECTIVE, `$1${ending(form)}`) : word;
    return index === noun && plural ? dativePlural(word) : word;
  }).join(' ');
}

/** „IQ Regionale Fachkräftenetzwerke“: what may stand before an adjective and leave it one. */
const goesBefore = (word: string): boolean => word === 'nicht' || isAdjective(word) || /^[\p{Lu}\p{N}-]+$/u.test(word);

/** „Servicestelle“ only looks like one. */
const isAdjective = (word: string): boolean => ADJECTIVE.test(word) && headOf(word) === null;

/** Weak after der/die/das, mixed after ein, strong where the plural has no article. */
function ending({ gender, kase, article }: Form): string {
  if (article === 'INDEFINITE' && gender === 'p') return kase === 'DATIVE' ? 'en' : 'e';
  if (gender === 'p' || kase === 'DATIVE' || (gender === 'm' && kase === 'ACCUSATIVE')) return 'en';
  if (article === 'DEFINITE' || gender === 'f') return 'e';
  return gender === 'm' ? 'er' : 'es';
}

const dativePlural = (noun: string): string => (/[ns]$/.test(noun) ? noun : `${noun}n`);
