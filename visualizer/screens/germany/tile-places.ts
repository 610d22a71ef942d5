import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';

/** The Länder as a grid that keeps neighbours side by side; in reading order, which is also the order of the focus. */
export const TILE_PLACES: readonly { readonly code: FederalStateCode; readonly row: number; readonly column: number }[] = [
  { code: 'SH', row: 1, column: 2 },
  { code: 'HH', row: 1, column: 3 },
  { code: 'MV', row: 1, column: 4 },
  { code: 'HB', row: 2, column: 1 },
  { code: 'NI', row: 2, column: 2 },
  { code: 'ST', row: 2, column: 3 },
  { code: 'BB', row: 2, column: 4 },
  { code: 'BE', row: 2, column: 5 },
  { code: 'NW', row: 3, column: 1 },
  { code: 'HE', row: 3, column: 2 },
  { code: 'TH', row: 3, column: 3 },
  { code: 'SN', row: 3, column: 4 },
  { code: 'RP', row: 4, column: 1 },
  { code: 'BW', row: 4, column: 2 },
  { code: 'BY', row: 4, column: 3 },
  { code: 'SL', row: 5, column: 1 },
];
