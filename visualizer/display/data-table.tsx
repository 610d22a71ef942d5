import type { ComponentChildren } from 'preact';
import { softly } from '../texts/soft-hyphens.js';

/** One column; the first one heads its row. */
export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly numeric?: boolean;
  /** The cell in plain text; a column without it is left out of files. */
  readonly text?: (row: Row) => string;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly chosen?: (row: Row) => boolean;
}

function cells<Row>(row: Row, columns: readonly Column<Row>[]) {
  return columns.map(({ key, label, cell, numeric }, index) =>
    index === 0 ? (
      <th key={key} scope="row" role="rowheader" class="kern-table__header" data-label={label}>{cell(row)}</th>
    ) : (
      <td key={key} role="cell" class={`kern-table__cell${numeric ? ' kern-table__cell--numeric' : ''}`} data-label={label}>{cell(row)}</td>
    ),
  );
}

/** A table that becomes a list of cards where there is no room; the roles keep it a table for screen readers even then. */
export function DataTable<Row>({ caption, columns, rows, keyOf, chosen }: Props<Row>) {
  return (
    <table class="kern-table kern-table--small data-table" role="table">
      <caption class="kern-title">{caption}</caption>
      <thead class="kern-table__head" role="rowgroup">
        <tr class="kern-table__row" role="row">
          {columns.map(({ key, label, numeric }) => (
            <th key={key} scope="col" role="columnheader" class={`kern-table__header${numeric ? ' kern-table__header--numeric' : ''}`}>{softly(label)}</th>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row" class={`kern-table__row${chosen?.(row) ? ' data-table__row--chosen' : ''}`}>{cells(row, columns)}</tr>
        ))}
      </tbody>
    </table>
  );
}
