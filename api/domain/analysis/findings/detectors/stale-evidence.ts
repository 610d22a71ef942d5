import { RULES } from '../../../../../schema/rules/rules.js';
import { daysBetween } from '../../../model/calendar.js';
import type { Detector } from '../detector.js';
import type { Detected } from '../finding.js';

/** How many days a verification is good for. */
export const FRESH_DAYS = 365;

/** A fact whose evidence was found once, and not again for longer than a year. Never-verified facts are no findings. */
export const staleEvidence: Detector = ({ verified, today }) =>
  verified
    .filter(({ verifiedAt }) => daysBetween(verifiedAt.slice(0, 10), today) > FRESH_DAYS)
    .map(({ fact, verifiedAt }): Detected => ({
      rule: RULES.staleEvidence, matter: { type: 'EVIDENCE', fact, verifiedAt }, subjectKeys: [fact.id], subjects: [fact.id], facts: [fact.id],
    }));
