import type { AbsenceReason } from '../../../../schema/vocabulary/absence-reason.js';
import type { Confidence } from '../../../../schema/vocabulary/confidence.js';
import type { CooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import type { Extent } from '../../../../schema/vocabulary/extent.js';
import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import type { Obligation } from '../../../../schema/vocabulary/obligation.js';
import type { UnknownReason } from '../../../../schema/vocabulary/unknown-reason.js';
import type { Verdict } from '../../../../schema/vocabulary/verdict.js';
import type { AbsenceFact, ReferencePatternFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import { bestConfidence } from './confidence.js';

/** What the facts say of one role or edge, before it is put into its pattern and Land. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly unknownReason: UnknownReason | null;
  readonly absenceReason: AbsenceReason | null;
  readonly extent: Extent | null;
  /** Of the best deciding fact. */
  readonly confidence: Confidence | null;
  readonly cooperationKinds: readonly CooperationKind[];
  /** Ids of the actors that fill the role, or work together on the edge. */
  readonly actors: readonly string[];
  /** Ids of the facts that decide. */
  readonly facts: readonly string[];
  /** Ids of what was found and does not count. */
  readonly mentions: readonly string[];
}

/** A3: one role with an obligation, or one edge, of a pattern in a Land. Exactly one of role and edge is there. */
export interface Slot extends Judgement {
  readonly key: string;
  readonly pattern: ReferencePatternFact;
  readonly land: FederalStateCode;
  readonly role: PatternRole | null;
  readonly edge: PatternEdge | null;
  readonly obligation: Obligation;
}

const NOTHING: Judgement = {
  verdict: 'UNKNOWN', unknownReason: null, absenceReason: null, extent: null, confidence: null, cooperationKinds: [], actors: [], facts: [], mentions: [],
};

export const notApplicable: Judgement = { ...NOTHING, verdict: 'NOT_APPLICABLE' };

export const present = (found: Partial<Judgement>): Judgement => ({ ...NOTHING, ...found, verdict: 'PRESENT' });

/** Absent by these absences together; the reason is that of the first. */
export const absentBy = (denying: readonly AbsenceFact[]): Judgement => ({
  ...NOTHING, verdict: 'ABSENT_CONFIRMED', absenceReason: denying[0]?.content.reason ?? null, confidence: bestConfidence(denying), facts: idsOf(denying),
});

/** Each id once, in order. */
export const idsOf = (facts: readonly { readonly id: string }[]): readonly string[] => [...new Set(facts.map(({ id }) => id))].sort();

export const unknown = (reason: UnknownReason, found: Partial<Judgement>): Judgement => ({ ...NOTHING, ...found, unknownReason: reason });
