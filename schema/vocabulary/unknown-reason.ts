import { vocabulary, type ValueOf } from './vocabulary.js';

export const unknownReason = vocabulary('UnknownReason', 'Why a state counts as not documented; the first reason that fits.', {
  CONFLICTING: {
    label: { de: 'widersprüchliche Angaben', en: 'conflicting statements' },
    description: { de: 'Eine Quelle sagt ja, eine andere nein.', en: 'One source says yes, another no.' },
  },
  ALTERNATIVE_OPEN: {
    label: { de: 'Quelle nennt mehrere Möglichkeiten', en: 'source names alternatives' },
    description: {
      de: 'Die Quelle lässt offen, welche von mehreren Stellen gemeint ist.',
      en: 'The source leaves open which of several bodies is meant.',
    },
  },
  NO_ANSWER: {
    label: { de: 'keine Antwort', en: 'no answer' },
    description: {
      de: 'Es wurde nachgefragt, eine Antwort steht aus.',
      en: 'Somebody was asked; the answer is outstanding.',
    },
  },
  NOT_ATTESTED_THEN: {
    label: { de: 'für diesen Tag nicht belegt', en: 'not attested for that day' },
    description: { de: 'Belege gibt es nur für andere Tage.', en: 'There is evidence for other days only.' },
  },
  STATUTORY_ONLY: {
    label: { de: 'nur gesetzlich vorgesehen', en: 'provided by law only' },
    description: {
      de: 'Das Gesetz sieht es vor; ob es im Land so geschieht, ist nicht dokumentiert.',
      en: 'The law provides for it; practice in the Land is not documented.',
    },
  },
  LAND_NOT_NAMED: {
    label: { de: 'Land nicht genannt', en: 'Land not named' },
    description: {
      de: 'Es gibt nur Aussagen, die dieses Land nicht nennen.',
      en: 'There are only statements that do not name this Land.',
    },
  },
  SOURCE_SILENT: {
    label: { de: 'Quellen sagen nichts dazu', en: 'sources are silent' },
    description: {
      de: 'Die Stellen sind bekannt, zu dieser Frage steht nirgends etwas.',
      en: 'The bodies are known; nothing is said on this question.',
    },
  },
  NOT_ASKED: {
    label: { de: 'nicht erfragt', en: 'not asked' },
    description: {
      de: 'Es liegt nichts vor, und es wurde noch niemand gefragt.',
      en: 'There is nothing on record, and nobody has been asked.',
    },
  },
});
export type UnknownReason = ValueOf<typeof unknownReason>;
