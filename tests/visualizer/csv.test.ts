import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvOf } from '../../visualizer/export/csv.js';

const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\u00ad', ''));
const tables = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }));
const read = (file: string): string[][] => parse(file, { bom: true, delimiter: ';', recordDelimiter: '\r\n', skipEmptyLines: false });

describe('a table as CSV', () => {
  test('is read back as it was, cell by cell, but for the apostrophe before a formula', () => {
    fc.assert(fc.property(tables, ([head = [], ...rows]) => {
      const expected = [head, ...rows].map((cells) => cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      expect(read(csvOf(head, rows))).toEqual(expected);
    }));
  });

  test.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never holds %j as a formula', (formula) => {
    expect(read(csvOf(['Name'], [[formula]]))[1]).toEqual([`'${formula}`]);
  });

  test('has the byte order mark, semicolons, and no soft hyphen', () => {
    expect(csvOf(['Stelle', 'Auf\u00adgabe'], [['a;b', 'c "d"']])).toBe('\uFEFFStelle;Aufgabe\r\n"a;b";"c ""d"""\r\n');
  });
});
