import { readOutcomes } from '../../seeds/rows/outcomes.js';
import { DRAFTS, READING } from './delivered-files.js';

const OUTCOMES = readOutcomes(READING);

/** CF001 … CF135, TP001 … TP062. */
const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(3, '0')}`);
const ROWS = [...numbered('CF', 135), ...numbered('TP', 62)];

describe('the account of the material', () => {
  test('says of every row exactly once what it became', () => {
    expect(OUTCOMES.map(({ row }) => row).sort()).toEqual(ROWS);
  });
  test('names facts that are delivered, or a reason', () => {
    const hollow = OUTCOMES.filter(({ facts, reasonDe }) => (facts.length === 0 ? reasonDe === null : facts.some((id) => !DRAFTS.has(id))));
    expect(hollow).toEqual([]);
  });
  test('names for facts called after a row that row', () => {
    const named = new Map(OUTCOMES.map(({ row, facts }) => [row.toLowerCase(), facts]));
    const called = [...DRAFTS.keys()].flatMap((id) => {
      const [, row] = /^(?:cooperation|topic|practice|disruption|actor):(cf\d{3}|tp\d{3})(?:-\d+)?$/.exec(id) ?? [];
      return row === undefined || named.get(row)?.includes(id) === true ? [] : [id];
    });
    expect(called).toEqual([]);
  });
});
