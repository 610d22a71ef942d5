import { vocabulary, type ValueOf } from './vocabulary.js';

export const changeKind = vocabulary('ChangeKind', 'Why a fact gets a new version.', {
  CORRECTION: {
    label: { de: 'Berichtigung', en: 'correction' },
    description: { de: 'Die bisherige Angabe war falsch.', en: 'What was recorded before was wrong.' },
  },
  SUCCESSION: {
    label: { de: 'Änderung der Verhältnisse', en: 'change of circumstances' },
    description: {
      de: 'Die bisherige Angabe stimmte; ab einem Tag gilt etwas anderes.',
      en: 'What was recorded before was right; from a day on something else holds.',
    },
  },
});
export type ChangeKind = ValueOf<typeof changeKind>;
