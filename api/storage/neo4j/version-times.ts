import type { Fact } from '../../domain/model/fact.js';
import { holdingDays } from '../../domain/model/holding.js';
import { FIRST_DAY, LAST_DAY } from '../../domain/model/time.js';
import { whole } from './connection.js';
import { OPEN_INSTANT, OPEN_REVISION } from './moment.js';

/** When a version was true, attested and known, and so when it holds; a new one is not superseded. */
export function timesOf(fact: Fact): object {
  const holding = holdingDays(fact);
  return {
    recorded_revision: whole(fact.recordedRevision), superseded_revision: whole(OPEN_REVISION),
    hold_from: holding.from, hold_to: holding.to,
    valid_from: fact.validFrom ?? FIRST_DAY, valid_to: fact.validTo ?? LAST_DAY,
    attested_from: fact.attestedFrom ?? FIRST_DAY, attested_to: fact.attestedTo ?? LAST_DAY,
    recorded_at: fact.recordedAt, superseded_at: OPEN_INSTANT, recorded_by: fact.recordedBy, change_reason: fact.changeReason,
  };
}
