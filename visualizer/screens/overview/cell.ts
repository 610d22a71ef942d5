import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { isValueOf } from '../../../schema/vocabulary/vocabulary.js';

/** One cell of the overview. */
export interface Cell {
  readonly land: FederalStateCode;
  readonly key: string;
}

/** The cell as the address says it. */
export const writeCell = ({ land, key }: Cell): string => `${land}/${key}`;

/** Null for a Land that there is not. */
export function readCell(written: string): Cell | null {
  const [land = '', key = ''] = written.split('/');
  return isValueOf(federalStateCode, land) ? { land, key } : null;
}
