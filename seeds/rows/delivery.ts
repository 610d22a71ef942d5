import type { Day } from '../../api/domain/model/time.js';
import { day, text } from '../reading/cell.js';
import { readRow, type Reading } from '../reading/row-type.js';
import { rowsOf } from '../reading/table.js';

const FILE = 'delivery.csv';
const DELIVERY = { referenceDay: day, recordedBy: text, changeReason: text };

/** What the delivery says of itself. */
export interface DeliveryRow {
  /** The day most of its facts describe. */
  readonly referenceDay: Day;
  /** Under which name the facts are recorded. */
  readonly recordedBy: string;
  readonly changeReason: string;
}

/** The single row of delivery.csv; null, with a fault, where it is missing or wrong. */
export function readDeliveryRow({ files, faults }: Reading): DeliveryRow | null {
  const file = files.find(({ path }) => path === FILE);
  const rows = file ? rowsOf(file, Object.keys(DELIVERY), faults) : [];
  const [row] = rows;
  if (row && rows.length === 1) return readRow(row, DELIVERY, faults).values;
  faults.push({ file: FILE, line: 0, column: null, message: 'must be there with exactly one row: reference day, who records, why' });
  return null;
}
