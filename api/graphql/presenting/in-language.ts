import type { Text } from '../../domain/model/contents.js';
import type { Language } from '../../../schema/vocabulary/language.js';

/** The text in the language asked for; where nobody has written it in English, the German one. */
export const inLanguage = (text: Text, language: Language): string => (language === 'EN' ? (text.en ?? text.de) : text.de);

export const inLanguageOrNull = (text: Text | null, language: Language): string | null => (text === null ? null : inLanguage(text, language));
