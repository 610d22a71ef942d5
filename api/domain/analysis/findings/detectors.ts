import type { Detector } from './detector.js';
import { missingLink } from './detectors/missing-link.js';
import { oneSidedCooperation } from './detectors/one-sided-cooperation.js';
import { parallelCandidate } from './detectors/parallel-candidate.js';
import { parallelStructure } from './detectors/parallel-structure.js';
import { singlePointOfFailure } from './detectors/single-point-of-failure.js';
import { staleEvidence } from './detectors/stale-evidence.js';
import { uncoveredTask } from './detectors/uncovered-task.js';
import { unclearResponsibility } from './detectors/unclear-responsibility.js';
import { undocumentedLink } from './detectors/undocumented-link.js';

/** All detectors, in the order of the kinds of findings. A new one is a file in `detectors/`, a line here, and its rule. */
export const DETECTORS: readonly Detector[] = [
  missingLink, undocumentedLink, parallelStructure, parallelCandidate, unclearResponsibility, uncoveredTask, oneSidedCooperation, singlePointOfFailure,
  staleEvidence,
];
