/** Calendar day, YYYY-MM-DD (ISO 8601). Compared bytewise. */
export type Day = string;
/** Instant, RFC 3339 in UTC with milliseconds. Compared bytewise. */
export type Instant = string;

/** Days half-open: `from` belongs to it, `to` does not; null means not known. */
export interface Interval {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Stand for an end that is not known, so that ranges compare without special cases. */
export const FIRST_DAY: Day = '0000-01-01';
export const LAST_DAY: Day = '9999-12-31';

export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);
export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);

/** Whether the text names a day that the Gregorian calendar has (2020-02-30 is none). */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text names an instant as it is kept: UTC with milliseconds. */
export function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\.\d{3}Z$/.exec(text);
  if (!match) return false;
  const [, day = '', hour, minute, second] = match;
  return isDay(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** The day before, by the Gregorian calendar; the day itself for what is none. */
export function dayBefore(day: Day): Day {
  if (!isDay(day)) return day;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (date > 1) return written(year, month, date - 1);
  return month > 1 ? written(year, month - 1, daysInMonth(year, month - 1)) : written(year - 1, 12, 31);
}

const written = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
