import { vocabulary, type ValueOf } from './vocabulary.js';

export const responsibilityRole = vocabulary('ResponsibilityRole', 'The part an actor has in a task.', {
  LEAD: {
    label: { de: 'zuständig', en: 'responsible' },
    description: {
      de: 'Hat die Aufgabe aus eigenem Auftrag, gleich wer sie bezahlt.',
      en: 'Has the task by a mandate of its own, whoever pays for it.',
    },
    plural: { de: 'zuständig', en: 'responsible' },
  },
  CONTRIBUTES: {
    label: { de: 'wirkt mit', en: 'contributes' },
    description: {
      de: 'Trägt einen Teil zur Aufgabe bei, ohne zuständig zu sein.',
      en: 'Contributes a part without being responsible.',
    },
    plural: { de: 'wirken mit', en: 'contribute' },
  },
  ADVISES: {
    label: { de: 'berät', en: 'advises' },
    description: {
      de: 'Berät zu der Aufgabe, entscheidet aber nicht.',
      en: 'Advises on the task but does not decide.',
    },
    plural: { de: 'beraten', en: 'advise' },
  },
  FUNDS: {
    label: { de: 'fördert', en: 'funds' },
    description: { de: 'Gibt das Geld für die Aufgabe.', en: 'Provides the money for the task.' },
    plural: { de: 'fördern', en: 'fund' },
  },
  INFORMED: {
    label: { de: 'wird unterrichtet', en: 'is informed' },
    description: { de: 'Wird über die Aufgabe auf dem Laufenden gehalten.', en: 'Is kept informed about the task.' },
    plural: { de: 'werden unterrichtet', en: 'are informed' },
  },
});
export type ResponsibilityRole = ValueOf<typeof responsibilityRole>;
