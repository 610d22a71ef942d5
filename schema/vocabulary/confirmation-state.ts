import { vocabulary, type ValueOf } from './vocabulary.js';

export const confirmationState = vocabulary('ConfirmationState', 'What the participants of a cooperation together say about it.', {
  CONFIRMED: {
    label: { de: 'von allen bestätigt', en: 'confirmed by all' },
    description: { de: 'Alle beteiligten Stellen haben bestätigt.', en: 'All participants have confirmed.' },
  },
  ONE_SIDED: {
    label: { de: 'einseitig bestätigt', en: 'confirmed by one side' },
    description: {
      de: 'Nur ein Teil der Beteiligten hat bestätigt.',
      en: 'Only some of the participants have confirmed.',
    },
  },
  DISPUTED: {
    label: { de: 'bestritten', en: 'disputed' },
    description: { de: 'Mindestens eine beteiligte Stelle widerspricht.', en: 'At least one participant contradicts.' },
  },
  UNCONFIRMED: {
    label: { de: 'nicht bestätigt', en: 'unconfirmed' },
    description: { de: 'Von den Beteiligten liegt keine Antwort vor.', en: 'None of the participants has answered.' },
  },
});
export type ConfirmationState = ValueOf<typeof confirmationState>;
