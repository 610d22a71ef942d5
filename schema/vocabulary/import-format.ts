import { vocabulary, type ValueOf } from './vocabulary.js';

export const importFormat = vocabulary('ImportFormat', 'File formats in which facts can be handed in.', {
  CSV: {
    label: { de: 'CSV-Tabelle', en: 'CSV table' },
    description: {
      de: 'Einfache Texttabelle mit einer Zeile je Angabe.',
      en: 'A plain text table with one line per statement.',
    },
  },
  XLSX: {
    label: { de: 'Excel-Arbeitsmappe', en: 'Excel workbook' },
    description: {
      de: 'Arbeitsmappe mit einem Blatt je Art von Angabe.',
      en: 'A workbook with one sheet per kind of statement.',
    },
  },
  JSON: {
    label: { de: 'JSON-Datei', en: 'JSON file' },
    description: { de: 'Datei zum Austausch zwischen Programmen.', en: 'A file for exchange between programs.' },
  },
  XZUFI: {
    label: { de: 'XZuFi-Datei', en: 'XZuFi file' },
    description: {
      de: 'Datei nach dem Austauschstandard der Verwaltung für Zuständigkeiten.',
      en: 'A file in the administration’s exchange standard for responsibilities.',
    },
  },
});
export type ImportFormat = ValueOf<typeof importFormat>;
