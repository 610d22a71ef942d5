import fc from 'fast-check';
import { durationParts, sumOfDurations, type DurationParts } from '../../../api/domain/model/duration.js';
import { timeBefore } from '../../../api/domain/model/calendar.js';

test.each([
  [['P2D'], 'P2D'], [['P2D', 'P1D'], 'P3D'], [['P2D', 'PT48H'], 'P2DT48H'], [['P1W', 'P2W'], 'P3W'], [['P1W', 'P2D'], 'P9D'], [['P1Y2M', 'P11M'], 'P1Y13M'],
  [['PT30M', 'PT45M'], 'PT75M'], [['P0D', 'PT0S'], 'P0D'], [['P1M', 'PT1M'], 'P1MT1M'], [[], null], [['P2D', 'two days'], null], [['P'], null], [['PT'], null],
])('%j are %s', (durations, sum) => {
  expect(sumOfDurations(durations)).toBe(sum);
});

const part = fc.nat(50);
const parts: fc.Arbitrary<DurationParts> = fc.record({ years: part, months: part, weeks: part, days: part, hours: part, minutes: part, seconds: part });
const written = ({ years, months, weeks, days, hours, minutes, seconds }: DurationParts): string => `P${years}Y${months}M${weeks}W${days}DT${hours}H${minutes}M${seconds}S`;

test('a sum has what its parts have together, in units that stand for the same', () => {
  fc.assert(fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), (all) => {
    const sum = durationParts(sumOfDurations(all.map(written))!)!;
    const total = (of: (each: DurationParts) => number): number => all.map(of).reduce((a, b) => a + b, 0);
    for (const unit of ['years', 'months', 'hours', 'minutes', 'seconds'] as const) expect(sum[unit]).toBe(total((each) => each[unit]));
    expect(sum.days + 7 * sum.weeks).toBe(total((each) => each.days + 7 * each.weeks));
  }));
});

const instant = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T23:59:59Z'), noInvalidDate: true }).map((date) => date.toISOString());

test('a time before an instant is what the calendar of the machine finds', () => {
  fc.assert(fc.property(instant, parts, (from, each) => {
    const there = new Date(from);
    const day = there.getUTCDate();
    there.setUTCDate(1);
    there.setUTCMonth(there.getUTCMonth() - each.months - 12 * each.years);
    there.setUTCDate(Math.min(day, new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 0)).getUTCDate()));
    const rest = (((each.weeks * 7 + each.days) * 24 + each.hours) * 60 + each.minutes) * 60 + each.seconds;
    expect(timeBefore(from, each)).toBe(there.getTime() - rest * 1000);
  }));
});

test.each([['2024-03-31T10:00:00.000Z', 'P1M', '2024-02-29T10:00:00.000Z'], ['2025-06-15T22:30:00.000Z', 'P365D', '2024-06-15T22:30:00.000Z'], ['2025-01-10T00:00:00.000Z', 'P1Y', '2024-01-10T00:00:00.000Z']])(
  'before %s by %s is %s', (from, duration, there) => {
    expect(new Date(timeBefore(from, durationParts(duration)!)).toISOString()).toBe(there);
  });
