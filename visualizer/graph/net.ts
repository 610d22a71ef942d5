import type { AbsenceReason } from '../../schema/vocabulary/absence-reason.js';
import type { ActionArea } from '../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { ActorLevel } from '../../schema/vocabulary/actor-level.js';
import type { AffiliationKind } from '../../schema/vocabulary/affiliation-kind.js';
import type { Confidence } from '../../schema/vocabulary/confidence.js';
import type { CooperationKind } from '../../schema/vocabulary/cooperation-kind.js';
import type { CooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import type { DisruptionState } from '../../schema/vocabulary/disruption-state.js';
import type { Position } from '../../schema/vocabulary/position.js';
import type { Scope } from '../../schema/vocabulary/scope.js';
import type { LandNetQuery } from '../api/generated/operations.js';
import type { StatementKey } from '../legend/statement-looks.js';

export type Constellation = LandNetQuery['federalState']['constellation'];
export type Proof = Constellation['cooperations'][number]['evidence'][number];

/** A node: an actor, or the ghost of a kind of which there is documented to be none. */
export interface NetNode {
  readonly id: string;
  readonly ghost: boolean;
  /** Empty: its name is made from its kinds. */
  readonly name: string;
  readonly shortName: string | null;
  readonly kinds: readonly ActorKind[];
  readonly actionAreas: readonly ActionArea[];
  readonly level: ActorLevel;
  readonly aggregate: boolean;
  /** Its areas name this Land or a place in it. */
  readonly ofLand: boolean;
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
  readonly scope: Scope;
  readonly confidence: Confidence;
  readonly evidence: readonly Proof[];
}

/** Everything that can be drawn of a Land, before the legend filters it. */
export interface Net {
  readonly nodes: readonly NetNode[];
  readonly statements: readonly Statement[];
}
