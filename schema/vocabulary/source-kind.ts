import { vocabulary, type ValueOf } from './vocabulary.js';

export const sourceKind = vocabulary('SourceKind', 'What sort of document a source is.', {
  OFFICIAL_REGISTER: {
    label: { de: 'amtliches Verzeichnis', en: 'official register' },
    description: { de: 'Von einer Behörde geführtes Verzeichnis.', en: 'A register kept by an authority.' },
  },
  LAW: {
    label: { de: 'Rechtsvorschrift', en: 'legal provision' },
    description: { de: 'Gesetz, Verordnung oder Förderregel.', en: 'A law, ordinance or funding rule.' },
  },
  OWN_STATEMENT: {
    label: { de: 'eigene Angabe', en: 'own statement' },
    description: { de: 'Die Stelle sagt es über sich selbst.', en: 'The body says so about itself.' },
  },
  THIRD_PARTY: {
    label: { de: 'Angabe Dritter', en: 'statement of a third party' },
    description: { de: 'Jemand anderes sagt es über die Stelle.', en: 'Somebody else says so about the body.' },
  },
  RESEARCH: {
    label: { de: 'Untersuchung', en: 'study' },
    description: { de: 'Wissenschaftliche Arbeit oder Auswertung.', en: 'A scientific study or evaluation.' },
  },
  MEETING_RECORD: {
    label: { de: 'Sitzungsprotokoll', en: 'meeting record' },
    description: { de: 'Dokumentation eines Treffens.', en: 'The record of a meeting.' },
  },
});
export type SourceKind = ValueOf<typeof sourceKind>;
