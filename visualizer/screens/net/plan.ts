import type { Folded } from '../../graph/fold.js';
import type { Net } from '../../graph/net.js';
import type { Standing } from './arranging.js';
import type { Ground } from './canvas-of.js';
import type { Sayings } from './sayings.js';

/** What the address asks to be drawn. */
export interface Plan extends Standing, Folded {
  /** All that is asked for, before it was folded. */
  readonly shown: Net;
  /** What can be said of the net that is drawn. */
  readonly sayings: Sayings;
  /** The net for which places are sought; it holds the one drawn. */
  readonly steady: Net;
  /** Null until the page has room for it. */
  readonly ground: Ground | null;
}
