import type { AbsenceReason } from '../../../schema/vocabulary/absence-reason.js';
import type { ActionArea } from '../../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { ActorLevel } from '../../../schema/vocabulary/actor-level.js';
import type { AffiliationKind } from '../../../schema/vocabulary/affiliation-kind.js';
import type { Basis } from '../../../schema/vocabulary/basis.js';
import type { CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { CooperationStatus } from '../../../schema/vocabulary/cooperation-status.js';
import type { DisruptionState } from '../../../schema/vocabulary/disruption-state.js';
import type { Position } from '../../../schema/vocabulary/position.js';
import type { ResponsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import type { Scope } from '../../../schema/vocabulary/scope.js';
import type { Standing } from '../../../schema/vocabulary/standing.js';
import type { TargetGroup } from '../../../schema/vocabulary/target-group.js';
import type { TaskStage } from '../../../schema/vocabulary/task-stage.js';
import type { TopicKind } from '../../../schema/vocabulary/topic-kind.js';
import type { AreaKey } from './area.js';
import type { Evidence } from './source.js';

/** A text whose English version may be missing; the German one then stands for both. */
export interface Text {
  readonly de: string;
  readonly en: string | null;
}

export interface OfficialKey {
  readonly scheme: string;
  readonly value: string;
}

/** Organisation, unit or project. Functions only, never people. */
export interface ActorContent {
  readonly kind: ActorKind;
  readonly furtherKinds: readonly ActorKind[];
  readonly level: ActorLevel;
  readonly name: Text;
  readonly shortName: string | null;
  readonly otherNames: readonly string[];
  /** Stands for all units of its kind in its areas. */
  readonly aggregate: boolean;
  /** What it serves, not where it sits. */
  readonly areas: readonly AreaKey[];
  readonly actionAreas: readonly ActionArea[];
  readonly actionAreaBasis: Basis | null;
  readonly officialKeys: readonly OfficialKey[];
  readonly contact: string | null;
  readonly website: string | null;
}

export interface AffiliationContent {
  readonly kind: AffiliationKind;
  readonly actor: string;
  readonly other: string;
}

/** What the sources call unclear about a task. */
export interface Ambiguity {
  readonly key: string;
  readonly question: Text;
  readonly actorKinds: readonly ActorKind[];
  readonly scope: Scope;
  readonly evidence: readonly Evidence[];
}

export interface TaskContent {
  readonly key: string;
  readonly name: Text;
  readonly description: Text | null;
  readonly stage: TaskStage;
  readonly legalBasis: readonly string[];
  /** Leistungsschlüssel, 14 digits. */
  readonly leikaKey: string | null;
  readonly parent: string | null;
  readonly ambiguities: readonly Ambiguity[];
}

export interface ResponsibilityContent {
  readonly actor: string;
  readonly task: string;
  readonly areas: readonly AreaKey[];
  readonly role: ResponsibilityRole;
  /** Empty: everybody. */
  readonly targetGroups: readonly TargetGroup[];
  readonly sector: string | null;
  /** The recorded rule by which cases are split with others. */
  readonly criterion: Text | null;
  readonly choice: boolean;
  readonly delegatedBy: string | null;
  readonly standing: Standing;
}

export interface Participant {
  readonly actor: string;
  readonly position: Position;
  /** False: the source names alternatives. */
  readonly certain: boolean;
}

export interface CooperationContent {
  readonly kinds: readonly CooperationKind[];
  readonly participants: readonly Participant[];
  readonly areas: readonly AreaKey[];
  readonly status: CooperationStatus;
  readonly tasks: readonly string[];
  /** ISO 8601 duration. */
  readonly deadline: string | null;
  /** ISO 8601 duration between two times. */
  readonly frequency: string | null;
  readonly channel: string | null;
  readonly note: Text | null;
}

/** One side of what there is none of: kinds, action areas or one actor. */
export interface AbsenceSide {
  readonly kinds: readonly ActorKind[];
  readonly actionAreas: readonly ActionArea[];
  readonly actor: string | null;
}

/** A known "there is none": one side = no such actor, two = no such cooperation, a task alone = nobody handles it. */
export interface AbsenceContent {
  readonly area: AreaKey;
  readonly sides: readonly AbsenceSide[];
  readonly cooperationKind: CooperationKind | null;
  readonly task: string | null;
  readonly reason: AbsenceReason;
  readonly heldBy: string | null;
}

export interface DisruptionContent {
  readonly actor: string | null;
  readonly actorKind: ActorKind | null;
  readonly area: AreaKey;
  readonly state: DisruptionState;
  readonly reason: Text;
}

export interface TopicContent {
  readonly kind: TopicKind;
  readonly name: Text;
  readonly areas: readonly AreaKey[];
  readonly actorKinds: readonly ActorKind[];
  readonly tasks: readonly string[];
}
