import { RULES } from '../../../../../schema/rules/rules.js';
import type { Detector } from '../detector.js';
import { pairFindings } from '../pair-findings.js';

/** Two with the same task of whom a source says that their division is unsettled. */
export const parallelStructure: Detector = ({ pairs }) => pairFindings(pairs.filter((pair) => pair.class === 'UNRESOLVED'), RULES.parallelUnresolved);
