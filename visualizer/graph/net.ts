import type { AbsenceReason } from '../../schema/vocabulary/absence-reason.js';
import type { ActionArea } from '../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { ActorLevel } from '../../schema/vocabulary/actor-level.js';
import type { AffiliationKind } from '../../schema/vocabulary/affiliation-kind.js';
import type { Confidence } from '../../schema/vocabulary/confidence.js';
import type { CooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import type { CooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import type { DisruptionState } from '../../schema/vocabulary/disruption-state.js';
import type { Obligation } from '../../schema/vocabulary/obligation.js';
import type { Position } from '../../schema/vocabulary/position.js';
import type { Scope } from '../../schema/vocabulary/scope.js';
import type { UnknownReason } from '../../schema/vocabulary/unknown-reason.js';
import type { LandNetQuery } from '../api/generated/operations.js';
import type { StatementKey } from '../legend/statement-looks.js';

export type Constellation = LandNetQuery['federalState']['constellation'];
/** What the analysis says of the Land and the picture can draw. */
export type Finding = LandNetQuery['federalState']['findings']['nodes'][number];
export type Proof = Constellation['cooperations'][number]['evidence'][number];

/** A node: an actor; the ghost of a kind of which there is documented to be none; or a role for which nothing is documented. */
export interface NetNode {
  readonly id: string;
  readonly ghost: boolean;
  /** How many actors of one kind and level it stands for in a very large net; null: it is one itself. */
  readonly folded: number | null;
  /** Stands for a role of a pattern: whether there is somebody, and who, is not documented. */
  readonly open: boolean;
  /** Empty: its name is made from its kinds. */
  readonly name: string;
  readonly shortName: string | null;
  readonly kinds: readonly ActorKind[];
  readonly actionAreas: readonly ActionArea[];
  readonly level: ActorLevel;
  readonly aggregate: boolean;
  /** Its areas name this Land or a place in it. */
  readonly ofLand: boolean;
  /** Places of the Land to which it is confined; empty: it serves the whole Land, or more. */
  readonly places: readonly string[];
  readonly disruption: DisruptionState | null;
}

export interface Member {
  readonly node: string;
  readonly position: Position;
  /** False: one of several alternatives. */
  readonly certain: boolean;
}

/** What a statement is about, for its words: everything that the picture and the table say of it. */
export interface Statement {
  readonly id: string;
  readonly look: StatementKey;
  readonly members: readonly Member[];
  readonly text: string;
  readonly cooperationKinds: readonly CooperationKind[];
  readonly affiliation: AffiliationKind | null;
  readonly status: CooperationStatus | null;
  readonly absence: AbsenceReason | null;
  /** Who does it instead, where there is none. */
  readonly heldBy: string | null;
  /** Null where it is no recorded fact but what follows from several, or from none. */
  readonly scope: Scope | null;
  readonly confidence: Confidence | null;
  readonly evidence: readonly Proof[];
  /** Ids of the recorded facts that it stands on, each with a page of its own. */
  readonly facts: readonly string[];
  /** Places of the Land, where it is documented only for these. */
  readonly places: readonly string[];
  /** The task that it is about, where it is about one. */
  readonly task: string | null;
  /** How strongly what is not documented is asked for. */
  readonly obligation: Obligation | null;
  /** Why it is not documented. */
  readonly unknown: UnknownReason | null;
  /** The statements that are drawn as this one in a very large net; empty: it is one itself. */
  readonly bundle: readonly Statement[];
}

/** Everything that can be drawn of a Land, before the legend filters it. */
export interface Net {
  readonly nodes: readonly NetNode[];
  readonly statements: readonly Statement[];
}
