import { Wrong, type Cell } from './cell.js';
import type { Fault, Place } from './faults.js';
import type { DataFile } from './files.js';
import { rowsOf, type Row } from './table.js';

/** The columns of a type of row, in their order, and how each is read. */
export type Fields = Readonly<Record<string, Cell<unknown>>>;
export type Values<F extends Fields> = { readonly [Column in keyof F]: F[Column] extends (cell: string) => infer T | Wrong ? T : never };

/** A row that was read; null where a cell of it could not be. */
export interface ReadRow<F extends Fields> {
  readonly place: Place;
  readonly cells: ReadonlyMap<string, string>;
  readonly values: Values<F> | null;
}

/** Everything that reading needs: the files of the delivery, and where to note what is wrong. */
export interface Reading {
  readonly files: readonly DataFile[];
  readonly faults: Fault[];
}

/** The rows of all files of a folder, in the order of files and lines. */
export function readRows<F extends Fields>({ files, faults }: Reading, folder: string, fields: F): readonly ReadRow<F>[] {
  const columns = Object.keys(fields);
  const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
  return own.flatMap((file) => rowsOf(file, columns, faults)).map((row) => readRow(row, fields, faults));
}

export function readRow<F extends Fields>({ place, cells }: Row, fields: F, faults: Fault[]): ReadRow<F> {
  const read = Object.entries(fields).map(([column, cell]): readonly [string, unknown] => [column, cell(cells.get(column) ?? '')]);
  const wrong = read.flatMap(([column, value]) => {
    const message = value instanceof Wrong ? value.wanted : onlyEnglish(column, cells);
    return message === null ? [] : [{ ...place, column, message }];
  });
  faults.push(...wrong);
  return { place, cells, values: wrong.length > 0 ? null : (Object.fromEntries(read) as Values<F>) };
}

/** The German column of a text comes first. */
function onlyEnglish(column: string, cells: ReadonlyMap<string, string>): string | null {
  const english = column.endsWith('De') ? (cells.get(column.replace(/De$/, 'En')) ?? '') : '';
  return english === '' || cells.get(column) !== '' ? null : 'is empty, but there is an English text; the German one comes first';
}
