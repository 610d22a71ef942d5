import { shown } from './text-scalar.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const CANONICAL = /^\d{4}-/;
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** A day that the Gregorian calendar has, as YYYY-MM-DD of the years 1 to 9999. Throws a RangeError for any other text. */
export function readDay(text: string): string {
  const [year, month, day] = (DAY.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`${shown(text)} is no calendar day; write it as YYYY-MM-DD, such as 2020-11-19`);
  }
  const name = MONTHS[month - 1];
  if (year === 0) throw new RangeError(`${shown(text)} is no calendar day; the calendar has no year 0`);
  if (name === undefined) throw new RangeError(`${shown(text)} is no calendar day; months are 01 to 12`);
  const last = lengthOf(month, year);
  if (day < 1 || day > last) throw new RangeError(`${shown(text)} is no calendar day; ${name} ${year} has the days 01 to ${last}`);
  return text;
}

/**
 * An instant by RFC 3339, as UTC with milliseconds, so that instants compare bytewise. Another offset is converted,
 * finer fractions are cut. Throws a RangeError for any other text; leap seconds are not among the instants.
 */
export function readInstant(text: string): string {
  const [, day, hour, minute, second, fraction = '', offset] = INSTANT.exec(text) ?? [];
  if (day === undefined || offset === undefined) {
    throw new RangeError(`${shown(text)} is no instant; write it as RFC 3339 in UTC, such as 2020-11-19T12:30:00.000Z`);
  }
  readDay(day);
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
  const utc = new Date(`${day}T${hour}:${minute}:${second}.${milliseconds}${offset.toUpperCase()}`).toISOString();
  if (!CANONICAL.test(utc)) throw new RangeError(`${shown(text)} lies outside the years 0 to 9999 in UTC`);
  return utc;
}

function lengthOf(month: number, year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
