import { vocabulary, type ValueOf } from './vocabulary.js';

export const evidenceCheck = vocabulary('EvidenceCheck', 'What a look into the document found of a recorded piece of evidence.', {
  PASS: {
    label: { de: 'Beleg gefunden', en: 'evidence found' },
    description: {
      de: 'Die Textstelle steht unverändert im Dokument.',
      en: 'The passage stands unchanged in the document.',
    },
  },
  CHANGED: {
    label: { de: 'Wortlaut geändert', en: 'wording changed' },
    description: {
      de: 'Die Fundstelle ist noch da, der Text lautet anders.',
      en: 'The place is still there, the text reads differently.',
    },
  },
  GONE: {
    label: { de: 'Fundstelle nicht mehr da', en: 'place is gone' },
    description: {
      de: 'Weder Fundstelle noch Textstelle sind im Dokument zu finden.',
      en: 'Neither the place nor the passage can be found in the document.',
    },
  },
  NOT_CHECKABLE: {
    label: { de: 'nicht prüfbar', en: 'not checkable' },
    description: {
      de: 'Der Text des Dokuments oder der Prüfwert liegt nicht vor.',
      en: 'The text of the document or the check value is not at hand.',
    },
  },
});
export type EvidenceCheck = ValueOf<typeof evidenceCheck>;
