import type { Rule } from '../../../../schema/rules/rule.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { Verdict } from '../../../../schema/vocabulary/verdict.js';
import type { CooperationFact, Fact } from '../../model/fact.js';
import type { Instant } from '../../model/time.js';
import type { TaskClarity } from '../clarity/task-clarity.js';
import type { ParallelStructure } from '../parallel/parallel-structures.js';
import type { Slot } from '../slots/slot.js';

/** The judgement that a finding points out. */
export type Matter =
  | { readonly type: 'SLOT'; readonly slot: Slot }
  | { readonly type: 'PAIR'; readonly pair: ParallelStructure }
  | { readonly type: 'CLARITY'; readonly row: TaskClarity }
  | { readonly type: 'COOPERATION'; readonly cooperation: CooperationFact; readonly confirmedBy: readonly string[] }
  | { readonly type: 'ACTOR'; readonly actor: string }
  | { readonly type: 'EVIDENCE'; readonly fact: Fact; readonly verifiedAt: Instant };

/** What a detector found, before it has an id. */
export interface Detected {
  readonly rule: Rule;
  readonly matter: Matter;
  /** What it is about, never how it was judged: an acceptance survives a new computation. */
  readonly subjectKeys: readonly string[];
  /** Ids of the things it is about, as they can be looked up. */
  readonly subjects: readonly string[];
  /** Ids of the facts that show it. */
  readonly facts: readonly string[];
}

/** A rule that a Land does not keep, as the facts have it. */
export interface Finding extends Detected {
  /** `finding:<rule>:<land>:<16 hex>`. */
  readonly id: string;
  readonly land: FederalStateCode;
}

/** How a slot was judged; null for findings about anything else. */
export const verdictOf = ({ matter }: Pick<Finding, 'matter'>): Verdict | null => (matter.type === 'SLOT' ? matter.slot.verdict : null);

/** The pattern that asks for it; null for findings about anything else than slots. */
export const patternOf = ({ matter }: Pick<Finding, 'matter'>): string | null => (matter.type === 'SLOT' ? matter.slot.pattern.id : null);
