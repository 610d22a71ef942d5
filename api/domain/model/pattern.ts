import type { ActionArea } from '../../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Obligation } from '../../../schema/vocabulary/obligation.js';
import type { PracticeStanding } from '../../../schema/vocabulary/practice-standing.js';
import type { AreaKey } from './area.js';
import type { Text } from './contents.js';

/** Who ought to be there: at least `min` actors of these kinds (and action areas, if any are named). */
export interface PatternRole {
  readonly key: string;
  readonly name: Text;
  readonly kinds: readonly ActorKind[];
  readonly actionAreas: readonly ActionArea[];
  readonly min: number;
  /** Null: a role that only edges use; it has no slot of its own. */
  readonly obligation: Obligation | null;
  readonly basis: Text | null;
  readonly exempt: readonly FederalStateCode[];
}

/** Who ought to work with whom: undirected, exactly two roles. */
export interface PatternEdge {
  readonly key: string;
  readonly roles: readonly [string, string];
  /** Empty: any kind but OTHER. */
  readonly kinds: readonly CooperationKind[];
  readonly obligation: Obligation;
  readonly basis: Text;
  readonly statutory: boolean;
  readonly exempt: readonly FederalStateCode[];
}

export interface PracticeContent {
  readonly name: Text;
  readonly areas: readonly AreaKey[];
  readonly standing: PracticeStanding;
  readonly topics: readonly string[];
  readonly roles: readonly PatternRole[];
  readonly edges: readonly PatternEdge[];
}

export interface ReferencePatternContent {
  readonly key: string;
  readonly name: Text;
  readonly roles: readonly PatternRole[];
  readonly edges: readonly PatternEdge[];
}
