import type { TargetGroup } from '../../../schema/vocabulary/target-group.js';
import type { AreaKey } from '../../domain/model/area.js';

/** A7 as it is asked for. */
export interface RouteInput {
  readonly task: string;
  /** Exactly one of the two. */
  readonly fromActor: string | null;
  readonly fromArea: AreaKey | null;
  readonly targetGroup: TargetGroup | null;
  /** 1 to 6. */
  readonly maxHops: number;
  readonly avoidDisrupted: boolean;
  /** 0 to 10. */
  readonly alternatives: number;
}
