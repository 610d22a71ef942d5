import type { Finding } from '../../analysis/findings/finding.js';
import type { Area, AreaKey } from '../../model/area.js';
import type { Fact } from '../../model/fact.js';
import type { Day } from '../../model/time.js';
import type { Known } from '../known.js';

/** A Land on a day, and what holds there, with what is disrupted abroad and concerns it. */
export interface SummaryInput {
  readonly area: AreaKey;
  readonly validAt: Day;
  readonly facts: readonly Fact[];
  /** What was found about the Land, in its order. */
  readonly findings: readonly Finding[];
}

/** The same, with the Land itself and what sentences may name. */
export interface Setting extends SummaryInput {
  readonly land: Area | undefined;
  readonly known: Known;
}
