import { RULES } from '../../../../../schema/rules/rules.js';
import { coverageOf } from '../../slots/coverage.js';
import type { Detector } from '../detector.js';
import type { Detected } from '../finding.js';

/** Where less than half is known, who is important cannot be told from who is documented. */
const ENOUGH_KNOWN = 0.5;

/** An actor without whom the documented network of the Land falls apart. */
export const singlePointOfFailure: Detector = ({ slots, singlePoints }) => {
  if ((coverageOf(slots).knowledge ?? 0) < ENOUGH_KNOWN) return [];
  return singlePoints.map((actor): Detected => ({
    rule: RULES.singlePoint, matter: { type: 'ACTOR', actor }, subjectKeys: [actor], subjects: [actor], facts: [actor],
  }));
};
