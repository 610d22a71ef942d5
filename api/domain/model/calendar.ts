import type { Day } from './time.js';

const DAY_MS = 86_400_000;

/** Days from one calendar day to another; negative if the other comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / DAY_MS);
}

function noon(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, date, 12);
}
