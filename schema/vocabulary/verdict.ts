import { vocabulary, type ValueOf } from './vocabulary.js';

export const verdict = vocabulary('Verdict', 'What the facts say about one slot of a pattern in a Land.', {
  PRESENT: {
    label: { de: 'dokumentiert', en: 'documented' },
    description: { de: 'Es ist belegt, dass es das hier gibt.', en: 'There is evidence that it exists here.' },
  },
  ABSENT_CONFIRMED: {
    label: { de: 'gibt es nicht', en: 'does not exist' },
    description: {
      de: 'Es ist belegt, dass es das hier nicht gibt; der Grund steht dabei.',
      en: 'There is evidence that it does not exist here; the reason is given.',
    },
  },
  UNKNOWN: {
    label: { de: 'nicht dokumentiert', en: 'not documented' },
    description: {
      de: 'Die Quellen lassen es offen; das heißt nicht, dass es das nicht gibt.',
      en: 'The sources leave it open; this does not mean that it does not exist.',
    },
  },
  NOT_APPLICABLE: {
    label: { de: 'trifft nicht zu', en: 'not applicable' },
    description: {
      de: 'Das Muster gilt an diesem Tag oder für dieses Land nicht.',
      en: 'The pattern does not hold on that day or for this Land.',
    },
  },
});
export type Verdict = ValueOf<typeof verdict>;
