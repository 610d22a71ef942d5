import fc from 'fast-check';
import { cliffIn, recordedDays, turningDays, type RecordedChange } from '../../visualizer/state/days.js';

const day = fc.constantFrom('2019-01-01', '2020-03-01', '2020-11-18', '2023-01-01', '2025-04-01');
const orNull = fc.option(day);
const change: fc.Arbitrary<RecordedChange> = fc.record({
  recordedAt: day.map((date) => `${date}T10:00:00.000Z`),
  fact: fc.record({ id: fc.nat(9).map((id) => `actor:${id}`), validFrom: orNull, validTo: orNull, attestedFrom: orNull, attestedTo: orNull }),
});
const changes = fc.array(change, { maxLength: 20 });
const ofOne = (fact: Partial<RecordedChange['fact']>): RecordedChange => ({ recordedAt: '2026-01-01T00:00:00Z', fact: { id: 'actor:a', validFrom: null, validTo: null, attestedFrom: null, attestedTo: null, ...fact } });

describe('the days on which something changes', () => {
  test('are each once, in order, with the days that are asked for', () => {
    fc.assert(fc.property(changes, day, (all, also) => {
      const days = turningDays(all, [also]).map((one) => one.day);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days).toContain(also);
    }));
  });

  test('count what begins and ends, a fact once on its day however often it was recorded', () => {
    const twice = [ofOne({ validFrom: '2019-01-01', validTo: '2023-01-01' }), ofOne({ validFrom: '2019-01-01', validTo: '2023-01-01' })];
    expect(turningDays(twice, [])).toEqual([{ day: '2019-01-01', begin: 1, end: 0 }, { day: '2023-01-01', begin: 0, end: 1 }]);
    fc.assert(fc.property(changes, (all) => expect(turningDays([...all, ...all], [])).toEqual(turningDays(all, []))));
  });

  test('are those of validity before those of attestation', () => {
    expect(turningDays([ofOne({ validFrom: '2019-01-01', attestedFrom: '2020-03-01', attestedTo: '2025-04-01' })], []).map((one) => one.day)).toEqual(['2019-01-01', '2025-04-01']);
  });

  test('have a cliff where many end together, the earlier of two alike, and none where few do', () => {
    const days = (...ends: readonly number[]) => ends.map((end, index) => ({ day: `202${index}-01-01`, begin: 0, end }));
    expect(cliffIn(days(1, 30, 30, 2))?.day).toBe('2021-01-01');
    expect(cliffIn(days(1, 2, 3))).toBeUndefined();
    expect(cliffIn([])).toBeUndefined();
  });

  test('of recording are days of the calendar', () => {
    fc.assert(fc.property(changes, (all) => expect(recordedDays(all, [])).toEqual([...new Set(all.map(({ recordedAt }) => recordedAt.slice(0, 10)))].sort())));
  });
});
