import { RULES } from '../../../../../schema/rules/rules.js';
import type { Detector } from '../detector.js';
import { slotFindings } from '../slot-findings.js';

/** A slot of which no source tells whether it is filled. */
export const undocumentedLink: Detector = ({ slots }) =>
  slotFindings(slots.filter(({ verdict }) => verdict === 'UNKNOWN'), { must: RULES.undocumentedMust, should: RULES.undocumentedShould });
