import fc from 'fast-check';
import { digestOf } from '../../seeds/reading/digest.js';
import type { DataFile } from '../../seeds/reading/files.js';

const path = fc.constantFrom('a.csv', 'ab.csv', 'a/b.csv', 'b.csv', 'c.csv');
const bytes = fc.uint8Array({ maxLength: 6 });
const files = fc.uniqueArray(fc.record({ path, bytes }), { selector: (file) => file.path, maxLength: 4 })
  .map((list) => [...list].sort((a, b) => (a.path < b.path ? -1 : 1)));
const written = (list: readonly DataFile[]): string => JSON.stringify(list.map((file) => [file.path, [...file.bytes]]));

test('two deliveries have one digest exactly when paths and bytes are the same', () => {
  fc.assert(fc.property(files, files, (a, b) => {
    expect(digestOf(a) === digestOf(b)).toBe(written(a) === written(b));
  }), { numRuns: 500 });
});

test('what stands in one file is not taken for what stands in two', () => {
  const of = (texts: Readonly<Record<string, string>>): string =>
    digestOf(Object.entries(texts).map(([name, text]) => ({ path: name, bytes: new TextEncoder().encode(text) })));
  expect(of({ 'a.csv': 'x', 'b.csv': 'y' })).not.toBe(of({ 'a.csv': 'xb.csv\n1\ny' }));
  expect(of({ 'a.csv': 'x', 'b.csv': '' })).not.toBe(of({ 'a.csv': '', 'b.csv': 'x' }));
  expect(of({ 'a.csv': 'x' })).toMatch(/^[0-9a-f]{64}$/);
});
