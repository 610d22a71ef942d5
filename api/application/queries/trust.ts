import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { holdingIn } from '../../domain/analysis/holding-in.js';
import { timeBefore } from '../../domain/model/calendar.js';
import { durationParts, type DurationParts } from '../../domain/model/duration.js';
import type { Moment } from '../../domain/model/moment.js';
import { trustIn, type Trust, type TrustGround } from '../../domain/trust/trust.js';
import { badInput } from '../errors.js';
import { confirmationsIn } from '../judging/confirmations.js';
import { judged, viewOf } from '../judging/judged.js';
import { verifiedAmong } from '../judging/verified-among.js';
import type { Operation } from '../operation/operation.js';
import type { Service } from '../service.js';

export interface TrustQuestion {
  readonly land: FederalStateCode;
  /** ISO 8601 duration, seen from the start of the operation. */
  readonly staleAfter: string;
  /** At most so many stale facts, 0 to 1000. */
  readonly limit: number;
}

export interface TrustAnswer extends Trust {
  /** How many are stale, the limit apart. */
  readonly staleCount: number;
}

export const MOST_STALE = 1000;

/** A12 for a Land. Fails with BAD_USER_INPUT for an age or a limit that cannot be meant. */
export async function trust(operation: Operation, { land, staleAfter, limit }: TrustQuestion, moment: Moment): Promise<TrustAnswer> {
  if (!Number.isInteger(limit) || limit < 0 || limit > MOST_STALE) throw badInput('limit', `must be a whole number from 0 to ${MOST_STALE}`);
  const since = timeBefore(operation.now(), ageOf(staleAfter));
  const found = trustIn(await groundOf(operation.service, land, moment), since);
  return { ...found, stale: found.stale.slice(0, limit), staleCount: found.stale.length };
}

const MOST_YEARS = 100;

function ageOf(staleAfter: string): DurationParts {
  const age = durationParts(staleAfter);
  if (age === null) throw badInput('staleAfter', `${staleAfter} is no duration; write it by ISO 8601, such as P365D`);
  const { years, months, weeks, days, hours, minutes, seconds } = age;
  const roughly = years + months / 12 + weeks / 52 + (days + hours / 24 + minutes / 1440 + seconds / 86_400) / 365;
  if (roughly === 0 || roughly > MOST_YEARS) throw badInput('staleAfter', `must be longer than nothing and at most ${MOST_YEARS} years`);
  return age;
}

/** Read and judged once for each moment and revision; only the age is seen from today. */
function groundOf(service: Service, land: FederalStateCode, moment: Moment): Promise<TrustGround> {
  return judged(service, { name: 'trust', land, moment }, async () => {
    const [view, confirmed] = await Promise.all([viewOf(service, land, moment), confirmationsIn(service, land, moment)]);
    const facts = holdingIn(view);
    const confirmations = new Map([...confirmed].map(([id, { state }]) => [id, state]));
    return { facts, verified: await verifiedAmong(service, facts, moment.revision), confirmations };
  });
}
