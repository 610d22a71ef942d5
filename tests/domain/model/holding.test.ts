import { holdsOn, sharedDays, standingOn } from '../../../api/domain/model/holding.js';
import { isDay } from '../../../api/domain/model/time.js';

/** validFrom, validTo, attestedFrom, attestedTo; a dash is not known. Then what is said of 2020-11-19. */
const CASES = `
  -          -          -          -           NOT_ATTESTED_THEN
  2020-01-01 -          -          -           HOLDS
  -          -          2020-11-18 -           HOLDS
  -          -          2020-11-18 2020-11-20  HOLDS
  -          -          2020-11-18 2020-11-19  NOT_ATTESTED_THEN
  -          -          2020-11-20 -           NOT_ATTESTED_THEN
  2020-01-01 -          2020-02-01 2020-03-01  NOT_ATTESTED_THEN
  2020-01-01 2021-01-01 2020-02-01 2020-03-01  HOLDS
  2021-01-01 -          -          -           NOT_VALID
  2019-01-01 2020-11-19 -          -           NOT_VALID
  -          2020-11-01 2020-10-01 -           NOT_VALID
  -          2023-01-01 2020-12-01 -           NOT_ATTESTED_THEN
  -          2023-01-01 -          -           NOT_ATTESTED_THEN
`.trim().split('\n').map((line) => line.trim().split(/\s+/));

test.each(CASES)('valid %s to %s, attested %s to %s: on 19 November 2020 it %s', (...row) => {
  const [validFrom = null, validTo = null, attestedFrom = null, attestedTo = null] = row.slice(0, 4).map((cell) => (cell === '-' ? null : cell));
  const dates = { validFrom, validTo, attestedFrom, attestedTo };
  expect(standingOn(dates, '2020-11-19')).toBe(row[4]);
  expect(holdsOn(dates, '2020-11-19')).toBe(row[4] === 'HOLDS');
});

test('half-open intervals that only touch share no day', () => {
  expect(sharedDays({ from: null, to: '2020-01-01' }, { from: '2020-01-01', to: null })).toBeNull();
  expect(sharedDays({ from: null, to: '2020-01-02' }, { from: '2020-01-01', to: null })).toEqual({ from: '2020-01-01', to: '2020-01-02' });
});

test.each([['2020-02-29', true], ['2020-02-30', false], ['2019-02-29', false], ['1900-02-29', false], ['2000-02-29', true], ['2020-13-01', false],
  ['2020-04-31', false], ['2020-1-1', false], ['heute', false]])('%s is a day of the calendar: %s', (text, right) => {
  expect(isDay(text)).toBe(right);
});
