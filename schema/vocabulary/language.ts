import { vocabulary, type ValueOf } from './vocabulary.js';

export const language = vocabulary('Language', 'Languages in which the service speaks.', {
  DE: {
    label: { de: 'Deutsch', en: 'German' },
    description: { de: 'Texte auf Deutsch.', en: 'Texts in German.' },
  },
  EN: {
    label: { de: 'Englisch', en: 'English' },
    description: { de: 'Texte auf Englisch.', en: 'Texts in English.' },
  },
});
export type Language = ValueOf<typeof language>;
