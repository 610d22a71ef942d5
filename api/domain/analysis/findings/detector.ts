import type { Detected } from './finding.js';
import type { DatedCase } from './land-case.js';

/** Finds in a Land what does not keep one kind of rule. Pure; one file for each, one list of all. */
export type Detector = (given: DatedCase) => readonly Detected[];
