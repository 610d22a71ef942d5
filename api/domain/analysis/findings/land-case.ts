import type { ConfirmationState } from '../../../../schema/vocabulary/confirmation-state.js';
import type { Fact } from '../../model/fact.js';
import type { Day, Instant } from '../../model/time.js';
import type { TaskClarity } from '../clarity/task-clarity.js';
import type { LandView } from '../land-view.js';
import type { ParallelStructure } from '../parallel/parallel-structures.js';
import type { Slot } from '../slots/slot.js';

/** How far a cooperation is confirmed, and by which participants. */
export interface Confirmed {
  readonly state: ConfirmationState;
  readonly by: readonly string[];
}

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
  /** Ids of the actors without whom what is documented of working together falls apart. */
  readonly singlePoints: readonly string[];
  /** Of the cooperations that anybody has answered for, by id. */
  readonly confirmations: ReadonlyMap<string, Confirmed>;
  readonly verified: readonly Verified[];
}

/** The same on the day on which somebody asks. */
export interface DatedCase extends LandCase {
  readonly today: Day;
}
