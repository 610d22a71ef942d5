import type { Verdict } from '../../../../schema/vocabulary/verdict.js';
import type { KeptRecord } from '../../model/record.js';
import type { Day, Instant } from '../../model/time.js';
import { verdictOf, type Finding } from './finding.js';

/** "Known and wanted": the finding stays in the list, softened. */
export interface Acceptance {
  readonly by: string;
  readonly why: string;
  /** The last day on which it applies; null: no end. */
  readonly until: Day | null;
  readonly acceptedAt: Instant;
  readonly acceptedVerdict: Verdict | null;
  /** The finding is not worse than when it was accepted, and the acceptance has not run out. */
  readonly applies: boolean;
}

/** What the newest record on a finding says; null without one, or where it takes an earlier one back. */
export function acceptanceOf(finding: Finding, records: readonly KeptRecord<'ACCEPTANCE'>[], today: Day): Acceptance | null {
  const latest = records.at(-1);
  if (!latest || latest.content.withdrawn) return null;
  const { why, until, verdict: acceptedVerdict } = latest.content;
  return {
    by: latest.recordedBy, why, until, acceptedAt: latest.recordedAt, acceptedVerdict,
    applies: !isWorse(verdictOf(finding), acceptedVerdict) && (until === null || today <= until),
  };
}

const BEST_FIRST: readonly (Verdict | null)[] = [null, 'NOT_APPLICABLE', 'PRESENT', 'UNKNOWN', 'ABSENT_CONFIRMED'];

/** That there is none is worse than not knowing; what has no verdict does not become worse. */
const isWorse = (now: Verdict | null, then: Verdict | null): boolean => now !== null && BEST_FIRST.indexOf(now) > BEST_FIRST.indexOf(then);
