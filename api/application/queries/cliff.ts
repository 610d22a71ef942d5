import { cliffOf, firstDayOf, type Cliff } from '../../domain/analysis/cliff/cliff.js';
import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { dayBefore, type Day } from '../../domain/model/time.js';
import type { Known } from '../../domain/text/known.js';
import { badInput } from '../errors.js';
import { judged } from '../judging/judged.js';
import { knownLand } from '../judging/known-land.js';
import { landFacts } from '../judging/land-facts.js';
import { patternNamed } from '../judging/pattern.js';
import type { LandAt } from '../judging/slots-in.js';
import type { Service } from '../service.js';

export const LONGEST_CLIFF = 1000;

export interface CliffQuestion {
  readonly date: Day;
  readonly pattern: string;
  /** At most so many facts, 0 to 1000. */
  readonly limit: number;
}

export interface CliffAnswer extends Cliff {
  readonly ending: readonly Fact[];
  /** How many end, the limit apart. */
  readonly endingCount: number;
  /** What ends is seen on its last day, what is no longer present on the day itself. */
  readonly lastDay: Moment;
  readonly onDay: Moment;
  readonly known: Known;
}

/**
 * A11: what ends on a day, and which slots are no longer present then. Fails with BAD_USER_INPUT for a day on or before
 * the first on which anything is known of the Land, with NOT_FOUND for a pattern that is not known.
 */
export async function cliff(service: Service, { date, pattern, limit }: CliffQuestion, { land, moment }: LandAt): Promise<CliffAnswer> {
  if (!Number.isInteger(limit) || limit < 0 || limit > LONGEST_CLIFF) throw badInput('limit', `must be a whole number from 0 to ${LONGEST_CLIFF}`);
  const [lastDay, onDay] = [{ ...moment, validAt: dayBefore(date) }, { ...moment, validAt: date }];
  const ofDayBefore = await patternNamed(service, pattern, lastDay);
  const [{ first, found }, known] = await Promise.all([
    judged(service, { name: `cliff ${pattern}`, land, moment: onDay }, async () => {
      const [before, after] = await Promise.all([landFacts(service, land, lastDay), landFacts(service, land, onDay)]);
      return { first: firstDayOf(before), found: cliffOf({ before, after }, ofDayBefore) };
    }),
    knownLand(service, land, onDay),
  ]);
  if (first === null) throw badInput('date', `nothing is recorded of ${land} that could end`);
  if (date <= first) throw badInput('date', `must be later than ${first}, the first day on which anything is known of ${land}`);
  return { ...found, ending: found.ending.slice(0, limit), endingCount: found.ending.length, lastDay, onDay, known };
}
