import { vocabulary, type ValueOf } from './vocabulary.js';

export const affiliationKind = vocabulary('AffiliationKind', 'How an actor belongs to another one.', {
  PART_OF: {
    label: { de: 'Teil von', en: 'part of' },
    description: {
      de: 'Die Stelle ist organisatorisch ein Teil der anderen.',
      en: 'The actor is organisationally a part of the other.',
    },
  },
  CARRIED_BY: {
    label: { de: 'getragen von', en: 'carried by' },
    description: {
      de: 'Die andere Stelle ist der Träger und verantwortet das Projekt.',
      en: 'The other actor is the carrier and answers for the project.',
    },
  },
  OPERATED_BY: {
    label: { de: 'betrieben von', en: 'operated by' },
    description: {
      de: 'Die andere Stelle führt das Projekt selbst durch; beide sind dann dieselben Leute.',
      en: 'The other actor runs the project itself; both are then the same people.',
    },
  },
});
export type AffiliationKind = ValueOf<typeof affiliationKind>;
