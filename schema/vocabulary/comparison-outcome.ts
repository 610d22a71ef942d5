import { vocabulary, type ValueOf } from './vocabulary.js';

export const comparisonOutcome = vocabulary('ComparisonOutcome', 'What the comparison of two sides says about one slot.', {
  SAME: {
    label: { de: 'gleich', en: 'same' },
    description: { de: 'Beide Seiten haben denselben bekannten Stand.', en: 'Both sides have the same known state.' },
  },
  ONLY_LEFT: {
    label: { de: 'nur links', en: 'only left' },
    description: {
      de: 'Links dokumentiert, rechts gibt es das belegt nicht.',
      en: 'Documented on the left; on the right it is known not to exist.',
    },
  },
  ONLY_RIGHT: {
    label: { de: 'nur rechts', en: 'only right' },
    description: {
      de: 'Rechts dokumentiert, links gibt es das belegt nicht.',
      en: 'Documented on the right; on the left it is known not to exist.',
    },
  },
  DIFFERENT_KNOWLEDGE: {
    label: { de: 'unterschiedlich dokumentiert', en: 'documented differently' },
    description: {
      de: 'Nur eine Seite ist dokumentiert; über den Unterschied sagt das nichts.',
      en: 'Only one side is documented; this says nothing about a difference.',
    },
  },
  NOT_COMPARABLE: {
    label: { de: 'nicht vergleichbar', en: 'not comparable' },
    description: {
      de: 'Auf mindestens einer Seite trifft das Muster nicht zu, oder beide sind nicht dokumentiert.',
      en: 'The pattern does not apply on one side at least, or neither side is documented.',
    },
  },
});
export type ComparisonOutcome = ValueOf<typeof comparisonOutcome>;
