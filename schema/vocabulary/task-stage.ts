import { vocabulary, type ValueOf } from './vocabulary.js';

export const taskStage = vocabulary('TaskStage', 'Where a task stands in the chain from recruiting to settling in.', {
  BEFORE_RECRUITING: {
    label: { de: 'vor der Anwerbung', en: 'before recruiting' },
    description: {
      de: 'Betriebe ansprechen, beraten und Fachkräfte finden.',
      en: 'Approaching and advising companies, finding workers.',
    },
  },
  RECOGNITION: {
    label: { de: 'Anerkennung', en: 'recognition' },
    description: {
      de: 'Ausländische Abschlüsse bewerten und anerkennen.',
      en: 'Evaluating and recognising foreign qualifications.',
    },
  },
  ENTRY: {
    label: { de: 'Einreise', en: 'entry' },
    description: {
      de: 'Zustimmung, Visum und Verfahren bis zur Einreise.',
      en: 'Consent, visa and procedures up to entry.',
    },
  },
  AFTER_ENTRY: {
    label: { de: 'nach der Einreise', en: 'after entry' },
    description: {
      de: 'Aufenthalt, Qualifizierung und Ankommen im Betrieb.',
      en: 'Residence, qualification and settling in at the company.',
    },
  },
  CROSS_CUTTING: {
    label: { de: 'übergreifend', en: 'cross-cutting' },
    description: { de: 'Gehört zu mehreren Abschnitten zugleich.', en: 'Belongs to several stages at once.' },
  },
});
export type TaskStage = ValueOf<typeof taskStage>;
