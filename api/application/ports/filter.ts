import type { ActionArea } from '../../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { AffiliationKind } from '../../../schema/vocabulary/affiliation-kind.js';
import type { CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import type { CooperationStatus } from '../../../schema/vocabulary/cooperation-status.js';
import type { Scope } from '../../../schema/vocabulary/scope.js';
import type { AreaKey } from '../../domain/model/area.js';

/**
 * What a page is narrowed to; everything given must fit, a list fits if one of its values does, an empty or missing
 * list does not narrow. Each condition speaks only of types that can have it.
 */
export interface FactFilter {
  /** Actor: kind or further kind. */
  readonly actorKinds?: readonly ActorKind[];
  /** Actor. */
  readonly actionAreas?: readonly ActionArea[];
  /** Cooperation: one of its kinds. */
  readonly cooperationKinds?: readonly CooperationKind[];
  /** Cooperation. */
  readonly status?: readonly CooperationStatus[];
  readonly scope?: readonly Scope[];
  /** Areas of the fact that overlap one of these places. */
  readonly areas?: readonly AreaKey[];
  /** Cooperation, Responsibility, Affiliation: names this actor. */
  readonly actor?: string;
  /** Responsibility. */
  readonly task?: string;
  /** Actor: is the part of one of these affiliations that hold. */
  readonly affiliatedTo?: { readonly kind: AffiliationKind; readonly other: string };
  /** Actor: one of its names contains every needle (already folded). */
  readonly needles?: readonly string[];
}
