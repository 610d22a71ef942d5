import { vocabulary, type ValueOf } from './vocabulary.js';

export const extent = vocabulary('Extent', 'How much of a Land a documented state covers.', {
  WHOLE: {
    label: { de: 'für das ganze Land dokumentiert', en: 'documented for the whole Land' },
    description: { de: 'Die Quellen beziehen sich auf das ganze Land.', en: 'The sources speak of the whole Land.' },
  },
  PART: {
    label: { de: 'nur für einen Teil dokumentiert', en: 'documented for a part only' },
    description: {
      de: 'Die Quellen nennen nur einzelne Orte des Landes.',
      en: 'The sources name only some places of the Land.',
    },
  },
  UNKNOWN: {
    label: { de: 'Reichweite nicht dokumentiert', en: 'reach not documented' },
    description: {
      de: 'Die Quellen sagen nicht, für welchen Teil des Landes es gilt.',
      en: 'The sources do not say for which part of the Land it holds.',
    },
  },
});
export type Extent = ValueOf<typeof extent>;
