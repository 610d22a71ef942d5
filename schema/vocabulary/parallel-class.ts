import { vocabulary, type ValueOf } from './vocabulary.js';

export const parallelClass = vocabulary('ParallelClass', 'How two responsibilities for the same task stand to each other.', {
  DELEGATED: {
    label: { de: 'übertragen', en: 'delegated' },
    description: {
      de: 'Eine Stelle hat der anderen die Aufgabe übertragen.',
      en: 'One body has delegated the task to the other.',
    },
  },
  DIVIDED: {
    label: { de: 'aufgeteilt', en: 'divided' },
    description: { de: 'Eine vereinbarte Regel teilt die Fälle auf.', en: 'An agreed rule divides the cases.' },
  },
  CHOICE: {
    label: { de: 'freie Wahl', en: 'free choice' },
    description: {
      de: 'Wer den Antrag stellt, darf zwischen den Stellen wählen.',
      en: 'The applicant may choose between the bodies.',
    },
  },
  COORDINATED: {
    label: { de: 'abgestimmt', en: 'coordinated' },
    description: {
      de: 'Die Stellen arbeiten bei dieser Aufgabe nachweislich zusammen.',
      en: 'The bodies are documented to cooperate on this task.',
    },
  },
  UNRESOLVED: {
    label: { de: 'Parallelstruktur ungeklärt', en: 'parallel structure, unresolved' },
    description: {
      de: 'Laut einer Quelle ist ungeklärt, wer was übernimmt.',
      en: 'A source says that it is unsettled who takes on what.',
    },
  },
  CANDIDATE: {
    label: { de: 'mehrere Angebote', en: 'several services' },
    description: {
      de: 'Abgrenzung nicht dokumentiert; das ist kein Mangel, nur ein Hinweis.',
      en: 'The division is not documented; this is no defect, only a hint.',
    },
  },
});
export type ParallelClass = ValueOf<typeof parallelClass>;
