import type { Confidence } from '../../../schema/vocabulary/confidence.js';
import type { Scope } from '../../../schema/vocabulary/scope.js';
import type {
  AbsenceContent, ActorContent, AffiliationContent, CooperationContent, DisruptionContent, ResponsibilityContent, TaskContent, TopicContent,
} from './contents.js';
import type { PracticeContent, ReferencePatternContent } from './pattern.js';
import type { Evidence } from './source.js';
import type { Day, Instant } from './time.js';

/** What each type of fact says. The names are those of the GraphQL types and of the labels in a property graph. */
export interface ContentOf {
  readonly Actor: ActorContent;
  readonly Affiliation: AffiliationContent;
  readonly Task: TaskContent;
  readonly Responsibility: ResponsibilityContent;
  readonly Cooperation: CooperationContent;
  readonly Absence: AbsenceContent;
  readonly Disruption: DisruptionContent;
  readonly Topic: TopicContent;
  readonly Practice: PracticeContent;
  readonly ReferencePattern: ReferencePatternContent;
}
export type FactType = keyof ContentOf;

export const FACT_TYPES: readonly FactType[] = [
  'Actor', 'Affiliation', 'Task', 'Responsibility', 'Cooperation', 'Absence', 'Disruption', 'Topic', 'Practice', 'ReferencePattern',
];

/** What is stated: the content with its dates, reach and evidence, before the service has recorded it. */
export interface Statement<T extends FactType = FactType> {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly attestedFrom: Day | null;
  readonly attestedTo: Day | null;
  readonly scope: Scope;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  readonly content: ContentOf[T];
}

/** When and by whom a version was recorded. Superseded: seen only by those who ask for an earlier revision. */
export interface Recording {
  readonly recordedAt: Instant;
  readonly recordedRevision: number;
  readonly supersededAt: Instant | null;
  readonly supersededRevision: number | null;
  readonly recordedBy: string;
  readonly changeReason: string | null;
}

/** One version of a fact. A fact may have several current versions with disjoint valid times. */
export interface FactVersion<T extends FactType = FactType> extends Statement<T>, Recording {
  readonly id: string;
  readonly type: T;
  /** Counts from 1, over all versions of the fact. */
  readonly version: number;
}

/** Any fact, told apart by `type`. */
export type Fact = { readonly [T in FactType]: FactVersion<T> }[FactType];

export type ActorFact = FactVersion<'Actor'>;
export type AffiliationFact = FactVersion<'Affiliation'>;
export type TaskFact = FactVersion<'Task'>;
export type ResponsibilityFact = FactVersion<'Responsibility'>;
export type CooperationFact = FactVersion<'Cooperation'>;
export type AbsenceFact = FactVersion<'Absence'>;
export type DisruptionFact = FactVersion<'Disruption'>;
export type TopicFact = FactVersion<'Topic'>;
export type PracticeFact = FactVersion<'Practice'>;
export type ReferencePatternFact = FactVersion<'ReferencePattern'>;
