import type { ConfirmationState } from '../../../../schema/vocabulary/confirmation-state.js';
import type { Fact } from '../../model/fact.js';
import type { Day, Instant } from '../../model/time.js';
import type { TaskClarity } from '../clarity/task-clarity.js';
import type { LandView } from '../land-view.js';
import type { ParallelStructure } from '../parallel/parallel-structures.js';
import type { Slot } from '../slots/slot.js';

/** A fact that holds, and when its evidence was last found to say so. */
export interface Verified {
  readonly fact: Fact;
  readonly verifiedAt: Instant;
}

/** All judgements about one Land at a moment: what findings are detected in. */
export interface LandCase {
  readonly view: LandView;
  /** Of every pattern that holds on the day, in the order of the patterns. */
  readonly slots: readonly Slot[];
  readonly pairs: readonly ParallelStructure[];
  readonly clarity: readonly TaskClarity[];
  /** Of the cooperations that anybody has answered for. */
  readonly confirmations: ReadonlyMap<string, ConfirmationState>;
  /** Ids of the actors without whom the documented network falls apart. */
  readonly singlePoints: readonly string[];
  readonly verified: readonly Verified[];
}

/** The same on the day on which somebody asks. */
export interface DatedCase extends LandCase {
  readonly today: Day;
}
