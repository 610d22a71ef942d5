import { vocabulary, type ValueOf } from './vocabulary.js';

export const standing = vocabulary('Standing', 'How settled a responsibility is.', {
  AGREED: {
    label: { de: 'geregelt', en: 'agreed' },
    description: { de: 'Gesetz, Regel oder Vereinbarung legen es fest.', en: 'A law, rule or agreement lays it down.' },
  },
  CLAIMED: {
    label: { de: 'selbst angegeben', en: 'claimed' },
    description: {
      de: 'Die Stelle nennt es als ihre Aufgabe, eine Regelung ist nicht belegt.',
      en: 'The body names it as its task; no rule is evidenced.',
    },
  },
  DISPUTED: {
    label: { de: 'strittig', en: 'disputed' },
    description: {
      de: 'Laut einer Quelle widersprechen sich die Beteiligten.',
      en: 'A source says that those concerned contradict each other.',
    },
  },
  UNCLEAR: {
    label: { de: 'unklar', en: 'unclear' },
    description: { de: 'Laut einer Quelle ist es ungeklärt.', en: 'A source says that it is unsettled.' },
  },
});
export type Standing = ValueOf<typeof standing>;
