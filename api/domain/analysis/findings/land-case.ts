import type { ConfirmationState } from '../../../../schema/vocabulary/confirmation-state.js';
import type { AreaKey } from '../../model/area.js';
import type { Fact, ReferencePatternFact, TaskFact } from '../../model/fact.js';
import type { Day, Instant } from '../../model/time.js';
import { taskClarity, type TaskClarity } from '../clarity/task-clarity.js';
import type { LandView } from '../land-view.js';
import { parallelStructures, type ParallelStructure } from '../parallel/parallel-structures.js';
import type { Slot } from '../slots/slot.js';
import { slotsOf } from '../slots/slots.js';
import { cooperatingPoints } from './single-points.js';

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

/** What people said about the facts of a Land. */
export interface Word {
  /** Of the cooperations that anybody has answered for, by id. */
  readonly confirmations: ReadonlyMap<string, Confirmed>;
  readonly verified: readonly Verified[];
}

/** All judgements about one Land at a moment: what findings are detected in. */
export interface LandCase extends Word {
  readonly view: LandView;
  /** Of every pattern that holds on the day, in the order of the patterns. */
  readonly slots: readonly Slot[];
  readonly pairs: readonly ParallelStructure[];
  readonly clarity: readonly TaskClarity[];
  /** Ids of the actors without whom what is documented of working together falls apart. */
  readonly singlePoints: readonly string[];
}

/** The same on the day on which somebody asks. */
export interface DatedCase extends LandCase {
  readonly today: Day;
}

/** What a Land is judged by: the patterns that hold on the day, the tasks, and its Kreise. */
export interface Standards {
  readonly patterns: readonly ReferencePatternFact[];
  readonly tasks: readonly TaskFact[];
  readonly counties: readonly AreaKey[];
}

/** Judges a Land. Cost: the slots of each pattern, the pairs, clarity Kreis by Kreis, and the articulation points. */
export function caseOf(view: LandView, { patterns, tasks, counties }: Standards, word: Word): LandCase {
  return {
    ...word,
    view,
    slots: patterns.flatMap((pattern) => slotsOf(view, pattern)),
    pairs: parallelStructures(view, tasks),
    clarity: taskClarity(view, tasks, counties),
    singlePoints: cooperatingPoints(view),
  };
}
