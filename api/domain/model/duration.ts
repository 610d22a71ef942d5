/** A length of time by ISO 8601 in whole numbers, by its parts. */
export interface DurationParts {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}
export type DurationUnit = keyof DurationParts;

/** In the order of ISO 8601; the day's part before T, the time's part after it. */
export const DURATION_UNITS: readonly DurationUnit[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'];

const DURATION = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** How much of each unit the text names, in their order; undefined for those it does not; null for what is no duration. */
export function namedParts(duration: string): readonly (number | undefined)[] | null {
  const counts = DURATION.exec(duration)?.slice(1) as readonly (string | undefined)[] | undefined;
  return counts?.map((count) => (count === undefined ? undefined : Number(count))) ?? null;
}

/** The parts, 0 where the text names none; null for what is no duration. */
export function durationParts(duration: string): DurationParts | null {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = namedParts(duration) ?? [];
  return namedParts(duration) && { years, months, weeks, days, hours, minutes, seconds };
}

const DAYS_OF_WEEK = 7;

/**
 * The sum, unit by unit: two days and 48 hours are P2DT48H, because a day may be longer. Weeks beside anything else
 * become days, as ISO 8601 wants it. Null for no durations, and where one of them is none.
 */
export function sumOfDurations(durations: readonly string[]): string | null {
  const parts = durations.map(durationParts);
  if (parts.length === 0 || parts.includes(null)) return null;
  const sum = (unit: DurationUnit): number => parts.reduce((total, each) => total + (each?.[unit] ?? 0), 0);
  const others = DURATION_UNITS.filter((unit) => unit !== 'weeks').some((unit) => sum(unit) > 0);
  if (!others && sum('weeks') > 0) return `P${sum('weeks')}W`;
  const days = `${written(sum('years'), 'Y')}${written(sum('months'), 'M')}${written(sum('days') + DAYS_OF_WEEK * sum('weeks'), 'D')}`;
  const time = `${written(sum('hours'), 'H')}${written(sum('minutes'), 'M')}${written(sum('seconds'), 'S')}`;
  return days === '' && time === '' ? 'P0D' : `P${days}${time && `T${time}`}`;
}

const written = (count: number, sign: string): string => (count === 0 ? '' : `${count}${sign}`);
