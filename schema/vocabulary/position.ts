import { vocabulary, type ValueOf } from './vocabulary.js';

export const position = vocabulary('Position', 'Which side of a cooperation a participant takes.', {
  FROM: {
    label: { de: 'gibt weiter', en: 'passes on' },
    description: { de: 'Von dieser Stelle geht die Weiterleitung aus.', en: 'The referral starts from this body.' },
  },
  TO: {
    label: { de: 'nimmt entgegen', en: 'receives' },
    description: { de: 'Bei dieser Stelle kommt die Weiterleitung an.', en: 'The referral arrives at this body.' },
  },
  PARTNER: {
    label: { de: 'Partner', en: 'partner' },
    description: { de: 'Gleichrangig beteiligt, ohne Richtung.', en: 'Takes part on equal terms, without direction.' },
  },
});
export type Position = ValueOf<typeof position>;
