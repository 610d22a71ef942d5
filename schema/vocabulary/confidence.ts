import { vocabulary, type ValueOf } from './vocabulary.js';

export const confidence = vocabulary('Confidence', 'How far a recorded statement can be relied on.', {
  HIGH: {
    label: { de: 'hoch', en: 'high' },
    description: {
      de: 'Die Quelle sagt es deutlich und ist dafür maßgeblich.',
      en: 'The source says so clearly and is authoritative.',
    },
  },
  MEDIUM: {
    label: { de: 'mittel', en: 'medium' },
    description: {
      de: 'Die Quelle legt es nahe oder ist nicht selbst beteiligt.',
      en: 'The source suggests it or is not itself involved.',
    },
  },
  LOW: {
    label: { de: 'gering', en: 'low' },
    description: {
      de: 'Nur ein Hinweis; er wird erwähnt, entscheidet aber nichts.',
      en: 'A hint only; it is mentioned but decides nothing.',
    },
  },
});
export type Confidence = ValueOf<typeof confidence>;
