import type { downloadTexts as german } from '../de/download.js';

/** The same in English. */
export const downloadTexts: typeof german = {
  title: 'Download',
  svg: 'Picture as SVG', png: 'Picture as PNG', statements: 'Statements as CSV', actors: 'Bodies as CSV', json: 'Everything as JSON',
  table: 'Table as CSV',
  saved: (name) => `Saved: ${name}`,
  failed: 'The file could not be created.',
  heading: (land) => `${land}: who works with whom?`,
  hidden: (names) => `Hidden: ${names}`, nothingHidden: 'Nothing is hidden.',
  sources: (titles) => `Sources: ${titles}`, noSources: 'No source.',
  address: (address) => `This view: ${address}`,
  views: { netz: 'network', aussagen: 'statements', stellen: 'bodies', matrix: 'matrix', quellen: 'sources' },
  columns: { sentence: 'Sentence', source: 'Source', locator: 'Place in the source', url: 'Web address', facts: 'Identifiers' },
};
