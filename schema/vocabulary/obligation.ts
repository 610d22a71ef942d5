import { vocabulary, type ValueOf } from './vocabulary.js';

export const obligation = vocabulary('Obligation', 'How strongly a pattern or a rule asks for something.', {
  MUST: {
    label: { de: 'vorgegeben', en: 'required' },
    description: { de: 'Gesetz oder Programmregel verlangen es.', en: 'A law or a rule of the programme demands it.' },
  },
  SHOULD: {
    label: { de: 'angestrebt', en: 'aimed at' },
    description: {
      de: 'Es ist empfohlen oder als Ziel genannt, aber nicht verlangt.',
      en: 'It is recommended or named as a goal, but not demanded.',
    },
  },
});
export type Obligation = ValueOf<typeof obligation>;
