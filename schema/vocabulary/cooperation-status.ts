import { vocabulary, type ValueOf } from './vocabulary.js';

export const cooperationStatus = vocabulary('CooperationStatus', 'Whether a cooperation is still to come, running, resting or over.', {
  PLANNED: {
    label: { de: 'geplant', en: 'planned' },
    description: { de: 'Vorgesehen, hat aber noch nicht begonnen.', en: 'Intended, but not begun.' },
  },
  ACTIVE: {
    label: { de: 'läuft', en: 'active' },
    description: { de: 'Die Zusammenarbeit findet statt.', en: 'The cooperation takes place.' },
  },
  PAUSED: {
    label: { de: 'ruht', en: 'paused' },
    description: { de: 'Zurzeit unterbrochen, nicht beendet.', en: 'Interrupted for now, not ended.' },
  },
  ENDED: {
    label: { de: 'beendet', en: 'ended' },
    description: { de: 'Die Zusammenarbeit findet nicht mehr statt.', en: 'The cooperation takes place no longer.' },
  },
});
export type CooperationStatus = ValueOf<typeof cooperationStatus>;
