import { RULES } from '../../../../../schema/rules/rules.js';
import type { Detector } from '../detector.js';
import { slotFindings } from '../slot-findings.js';

/** A slot of which a source says that there is none. */
export const missingLink: Detector = ({ slots }) =>
  slotFindings(slots.filter(({ verdict }) => verdict === 'ABSENT_CONFIRMED'), { must: RULES.missingMust, should: RULES.missingShould });
