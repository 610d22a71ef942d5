import type { Day, Instant } from './time.js';

/** The state of what the service knows: counts up by one with every change set; 0 is the empty service. */
export interface Revision {
  readonly revision: number;
  readonly recordedAt: Instant;
}

/** A point on both clocks: true in the world on a day, known to the service by a revision. */
export interface Moment {
  readonly validAt: Day;
  readonly knownAt: Instant;
  readonly revision: number;
}
