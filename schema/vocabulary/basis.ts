import { vocabulary, type ValueOf } from './vocabulary.js';

export const basis = vocabulary('Basis', 'Whether a source says so or the editors concluded it.', {
  STATED: {
    label: { de: 'angegeben', en: 'stated' },
    description: { de: 'Eine Quelle sagt es ausdrücklich.', en: 'A source says so in so many words.' },
  },
  INFERRED: {
    label: { de: 'erschlossen', en: 'inferred' },
    description: {
      de: 'Aus anderen Angaben geschlossen; zählt nicht als Beleg.',
      en: 'Concluded from other statements; does not count as evidence.',
    },
  },
});
export type Basis = ValueOf<typeof basis>;
