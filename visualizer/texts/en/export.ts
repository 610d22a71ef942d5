import type { Texts } from '../de.js';

export const file: Texts['file'] = {
  table: 'Table as CSV',
  collecting: 'The table is being put together.',
  saved: (name) => `The table “${name}” has been saved.`,
  failed: 'The table could not be saved.',
  asOf: (day) => `as of ${day}`,
};
