import { allVocabularies } from '../../../schema/vocabulary/all.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import type { Vocabulary, Words } from '../../../schema/vocabulary/vocabulary.js';
import { badInput, shown } from '../errors.js';

export interface TermInWords {
  readonly enum: string;
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

const inWords = (words: Words, language: Language): string => (language === 'EN' ? words.en : words.de);

/** The words of all vocabularies or of one, in their order. Fails with BAD_USER_INPUT for one that does not exist. */
export function terms(name: string | null, language: Language): readonly TermInWords[] {
  const wanted = allVocabularies.filter((vocabulary) => name === null || vocabulary.name === name);
  if (wanted.length === 0) throw badInput('enum', `${shown(name ?? '')} is none of: ${allVocabularies.map((vocabulary) => vocabulary.name).join(', ')}`);
  return wanted.flatMap((vocabulary: Vocabulary) => vocabulary.values.flatMap((value) => {
    const term = vocabulary.terms[value];
    return term ? [{ enum: vocabulary.name, value, label: inWords(term.label, language), description: inWords(term.description, language) }] : [];
  }));
}
