import type { Language } from '../../../schema/vocabulary/language.js';
import type { Text } from '../model/contents.js';
import { fragment } from './grammar/finish.js';
import { read, say } from './grammar/language.js';
import { spanWords } from './grammar/spans.js';
import type { Wordable } from './wordable.js';

/** What every fact's sentence ends with: its days, and that it is not well founded. */
export function endRemarks(fact: Wordable, language: Language): readonly (string | null)[] {
  return [spanWords(fact, language), lowConfidence(fact, language)];
}

export const lowConfidence = ({ confidence }: Pick<Wordable, 'confidence'>, language: Language): string | null =>
  confidence === 'LOW' ? say({ de: 'wenig gesichert', en: 'low confidence' }, language) : null;

/** „Grund: …“: a text of the data with the word that says what it is; null without a text. */
export function labelled(label: Text, text: Text | string | null, language: Language): string | null {
  if (text === null) return null;
  const said = fragment(typeof text === 'string' ? text : read(text, language));
  return said === '' ? null : `${read(label, language)}: ${said}`;
}
