import { RULES } from '../../../../../schema/rules/rules.js';
import type { Detector } from '../detector.js';
import { pairFindings } from '../pair-findings.js';

/** Two with the same task whose division is not documented: a hint, nothing that calls for action. */
export const parallelCandidate: Detector = ({ pairs }) => pairFindings(pairs.filter((pair) => pair.class === 'CANDIDATE'), RULES.parallelCandidate);
