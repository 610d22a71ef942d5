import type { DurationParts } from './duration.js';
import { isDay, type Day, type Instant } from './time.js';

const DAY_MS = 86_400_000;

/** Days from one calendar day to another; negative if the other comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / DAY_MS);
}

function noon(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, date, 12);
}

/**
 * The point in time, in milliseconds since 1970, that lies a duration before an instant, by the Gregorian calendar in
 * UTC: years and months first, the day moved back to the month's last where it has none such, then the rest.
 */
export function timeBefore(instant: Instant, { years, months, weeks, days, hours, minutes, seconds }: DurationParts): number {
  const [year, month, date] = instant.slice(0, 10).split('-').map(Number) as [number, number, number];
  const first = year * MONTHS + (month - 1) - years * MONTHS - months;
  const moved = Date.UTC(Math.floor(first / MONTHS), first - Math.floor(first / MONTHS) * MONTHS, 1);
  const day = Math.min(date, lastDate(Math.floor(first / MONTHS), first - Math.floor(first / MONTHS) * MONTHS));
  const clock = Date.parse(instant) - Date.UTC(year, month - 1, date);
  const rest = (weeks * DAYS_OF_WEEK + days) * DAY_MS + ((hours * SIXTY + minutes) * SIXTY + seconds) * 1000;
  return moved + (day - 1) * DAY_MS + clock - rest;
}

const MONTHS = 12;
const DAYS_OF_WEEK = 7;
const SIXTY = 60;
const LONGEST_MONTH = 31;

/** The last day of a month, counted from 0. */
function lastDate(year: number, month: number): number {
  const text = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
  const dates = Array.from({ length: LONGEST_MONTH }, (_, index) => LONGEST_MONTH - index);
  return dates.find((date) => isDay(`${text}-${date}`)) ?? LONGEST_MONTH;
}
