import type { Language } from '../../../../schema/vocabulary/language.js';
import type { Words } from '../../../../schema/vocabulary/vocabulary.js';
import type { Text } from '../../model/contents.js';

/** The words of one language. */
export const say = (words: Words, language: Language): string => (language === 'DE' ? words.de : words.en);

/** The text in one language; German stands for both where there is no English. */
export const read = (text: Text, language: Language): string => (language === 'DE' ? text.de : (text.en ?? text.de));
