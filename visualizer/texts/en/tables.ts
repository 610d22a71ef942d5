import type { Texts } from '../de.js';

export const tables: Texts['tables'] = {
  save: 'Table as CSV',
  collecting: 'The table is being put together.',
  saved: (name) => `Saved: ${name}`,
  failed: 'The table could not be saved.',
};
