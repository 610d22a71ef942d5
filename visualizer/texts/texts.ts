import { computed } from '@preact/signals';
import type { Vocabulary, Words } from '../../schema/vocabulary/vocabulary.js';
import { language } from '../state/navigation.js';
import { de } from './de.js';
import { en } from './en.js';

/** The texts in the language of the view. */
export const texts = computed(() => (language.value === 'en' ? en : de));

/** The language as the service's queries take it. */
export const spoken = computed(() => (language.value === 'en' ? ('EN' as const) : ('DE' as const)));

export function inWords(words: Words): string {
  return words[language.value];
}

/** A text as it stands at the beginning of a line: its first letter is a capital one. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1);
}

/** Several things in a sentence: "A, B und C". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(language.value, { type: 'conjunction' }).format(items);
}

/** What people call a value of a closed list. */
export function labelOf<V extends string>({ terms }: Vocabulary<V>, value: V): string {
  return inWords(terms[value].label);
}
