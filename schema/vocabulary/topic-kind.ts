import { vocabulary, type ValueOf } from './vocabulary.js';

export const topicKind = vocabulary('TopicKind', 'What sort of thing people raised.', {
  CHALLENGE: {
    label: { de: 'Herausforderung', en: 'challenge' },
    description: { de: 'Etwas, das die Zusammenarbeit erschwert.', en: 'Something that makes cooperation difficult.' },
  },
  BENEFIT: {
    label: { de: 'Vorteil', en: 'benefit' },
    description: { de: 'Etwas, das die Zusammenarbeit bringt.', en: 'Something that cooperation yields.' },
  },
  NEED: {
    label: { de: 'Bedarf', en: 'need' },
    description: { de: 'Etwas, das die Beteiligten brauchen.', en: 'Something that those concerned need.' },
  },
  EXPECTATION: {
    label: { de: 'Erwartung', en: 'expectation' },
    description: { de: 'Etwas, das von anderen erwartet wird.', en: 'Something that is expected of others.' },
  },
  OPEN_QUESTION: {
    label: { de: 'offene Frage', en: 'open question' },
    description: {
      de: 'Etwas, das die Beteiligten noch klären wollen.',
      en: 'Something that those concerned still want to settle.',
    },
  },
});
export type TopicKind = ValueOf<typeof topicKind>;
