import { vocabulary, type ValueOf } from './vocabulary.js';

export const role = vocabulary('Role', 'What somebody who uses the service may do.', {
  READER: {
    label: { de: 'Lesen', en: 'reader' },
    description: { de: 'Darf alles lesen und ausgeben.', en: 'May read and export everything.' },
  },
  EDITOR: {
    label: { de: 'Bearbeiten', en: 'editor' },
    description: {
      de: 'Darf die Angaben der freigegebenen Länder ändern.',
      en: 'May change the facts of the Länder granted.',
    },
  },
  ADMIN: {
    label: { de: 'Verwalten', en: 'administrator' },
    description: {
      de: 'Darf die Angaben aller Länder und die Muster ändern.',
      en: 'May change the facts of all Länder and the patterns.',
    },
  },
});
export type Role = ValueOf<typeof role>;
