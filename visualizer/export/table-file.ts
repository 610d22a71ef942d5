import type { Column } from '../display/data-table.js';

/** A table in plain text, as a file holds it. */
export interface TableFile {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns that can say what they show in plain text, over all rows. */
export function tableFile<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): TableFile {
  const told = columns.flatMap(({ label, text }) => (text ? [{ label, text }] : []));
  return { head: told.map(({ label }) => label), rows: rows.map((row) => told.map(({ text }) => text(row))) };
}
