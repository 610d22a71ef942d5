import type { Statement } from './fact.js';
import { FIRST_DAY, LAST_DAY, earlierDay, laterDay, type Day, type Interval } from './time.js';

type Dates = Pick<Statement, 'validFrom' | 'validTo' | 'attestedFrom' | 'attestedTo'>;

/** Where a day stands to a statement: within it, excluded by its valid time, or on neither side attested. */
export type DayStanding = 'HOLDS' | 'NOT_VALID' | 'NOT_ATTESTED_THEN';

/** The days on which a statement holds by its own dates, half-open, with sentinels for open ends. Empty: from ≥ to. */
export interface HoldingDays {
  readonly from: Day;
  readonly to: Day;
}

/** From validFrom, else attestedFrom, else never; up to validTo, else attestedTo if given, else open. */
export function holdingDays(dates: Dates): HoldingDays {
  return {
    from: dates.validFrom ?? dates.attestedFrom ?? LAST_DAY,
    to: dates.validTo ?? dates.attestedTo ?? LAST_DAY,
  };
}

/** Whether a statement holds on a day by its own dates (the actors in it must hold too). */
export function holdsOn(dates: Dates, day: Day): boolean {
  const days = holdingDays(dates);
  return days.from <= day && day < days.to;
}

/** Outside the days it holds, but not excluded by its valid time: not attested then. */
export function standingOn(dates: Dates, day: Day): DayStanding {
  if (holdsOn(dates, day)) return 'HOLDS';
  const excluded = (dates.validFrom !== null && day < dates.validFrom) || (dates.validTo !== null && day >= dates.validTo);
  return excluded ? 'NOT_VALID' : 'NOT_ATTESTED_THEN';
}

/** The days that two half-open intervals share, or null; an open end is not known and bounds nothing. */
export function sharedDays(a: Interval, b: Interval): HoldingDays | null {
  const from = laterDay(a.from ?? FIRST_DAY, b.from ?? FIRST_DAY);
  const to = earlierDay(a.to ?? LAST_DAY, b.to ?? LAST_DAY);
  return from < to ? { from, to } : null;
}
