import { CsvError, parse } from 'csv-parse/sync';
import type { Fault, Place } from './faults.js';
import type { DataFile } from './files.js';

/** A row by its columns, every cell without blanks around it. */
export interface Row {
  readonly place: Place;
  readonly cells: ReadonlyMap<string, string>;
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The rows of a file that has exactly these columns, in whatever order; what is wrong goes to `faults`. */
export function rowsOf(file: DataFile, columns: readonly string[], faults: Fault[]): readonly Row[] {
  const [header, ...lines] = linesOf(file, faults);
  if (!header) return [];
  const wrong = headerProblems(header.record, columns);
  if (wrong.length > 0) {
    faults.push(...wrong.map(({ column, message }) => ({ file: file.path, line: 1, column, message, loses: true as const })));
    return [];
  }
  return lines.flatMap((line) => rowOf(line, { file: file.path, header: header.record, faults }));
}

function linesOf({ path, bytes }: DataFile, faults: Fault[]): readonly Line[] {
  try {
    // The parser counts a break of two characters inside a cell as two lines.
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    return parse(decoded, { delimiter: ';', info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as Line[];
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : 0;
    const message = error instanceof CsvError ? `quotes are not as in RFC 4180: ${error.message}` : 'the file must be UTF-8';
    faults.push({ file: path, line, column: null, message, loses: true });
    return [];
  }
}

function headerProblems(header: readonly string[], columns: readonly string[]): readonly { column: string; message: string }[] {
  const wanted = `the columns are ${columns.join(';')}`;
  return [
    ...columns.filter((column) => !header.includes(column)).map((column) => ({ column, message: `is missing; ${wanted}` })),
    ...header.filter((column) => !columns.includes(column)).map((column) => ({ column, message: `is unknown; ${wanted}` })),
    ...header.filter((column, index) => header.indexOf(column) < index).map((column) => ({ column, message: 'is there twice' })),
  ];
}

interface Within {
  readonly file: string;
  readonly header: readonly string[];
  readonly faults: Fault[];
}

function rowOf({ record, info }: Line, { file, header, faults }: Within): readonly Row[] {
  const place = { file, line: info.lines - breaksIn(record) };
  if (record.length !== header.length) {
    faults.push({ ...place, column: null, message: `has ${record.length} cells, but must have ${header.length}, separated by ;`, loses: true });
    return [];
  }
  return [{ place, cells: new Map(header.map((column, index) => [column, record[index] ?? ''])) }];
}

/** The parser counts up to the end of a row; a cell with line breaks makes it longer than one line. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}
