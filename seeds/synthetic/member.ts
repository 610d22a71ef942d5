import type { ActionArea } from '../../schema/vocabulary/action-area.js';
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { AreaKey } from '../../api/domain/model/area.js';

/** What the rest of the generator remembers of an actor: as little as it can, there may be a million. */
export interface Member {
  readonly id: string;
  readonly kind: ActorKind;
  readonly actionArea: ActionArea | null;
  readonly areas: readonly AreaKey[];
  /** The Kreis where it works with its neighbours; null for those of the whole Land and above. */
  readonly county: AreaKey | null;
  readonly pull: number;
}
