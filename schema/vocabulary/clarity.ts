import { vocabulary, type ValueOf } from './vocabulary.js';

export const clarity = vocabulary('Clarity', 'How clear it is who leads on a task in an area.', {
  CONTESTED: {
    label: { de: 'unklar', en: 'unclear' },
    description: {
      de: 'Laut einer Quelle ist strittig oder ungeklärt, wer zuständig ist.',
      en: 'A source says that it is disputed or unsettled who is responsible.',
    },
  },
  SHARED_UNDOCUMENTED: {
    label: { de: 'mehrere Stellen, Abgrenzung nicht dokumentiert', en: 'several bodies, division not documented' },
    description: {
      de: 'Mehrere Stellen sind zuständig; wie sie sich abgrenzen, steht in keiner Quelle.',
      en: 'Several bodies are responsible; no source says how they divide the work.',
    },
  },
  SHARED_RULED: {
    label: { de: 'mehrere Stellen, Abgrenzung geregelt', en: 'several bodies, division settled' },
    description: {
      de: 'Mehrere Stellen sind zuständig und die Aufteilung ist festgehalten.',
      en: 'Several bodies are responsible and the division is on record.',
    },
  },
  SINGLE: {
    label: { de: 'eine Stelle zuständig', en: 'one body responsible' },
    description: { de: 'Genau eine Stelle ist zuständig.', en: 'Exactly one body is responsible.' },
  },
  NONE: {
    label: { de: 'niemand zuständig', en: 'nobody responsible' },
    description: {
      de: 'Es ist belegt, dass keine Stelle diese Aufgabe hat.',
      en: 'There is evidence that no body has this task.',
    },
  },
  UNKNOWN: {
    label: { de: 'nicht dokumentiert', en: 'not documented' },
    description: { de: 'Keine Quelle sagt, wer zuständig ist.', en: 'No source says who is responsible.' },
  },
});
export type Clarity = ValueOf<typeof clarity>;
