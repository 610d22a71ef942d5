import type { TargetGroup } from '../../../schema/vocabulary/target-group.js';
import type { RouteInput } from '../../api/generated/operations.js';

interface Wanted {
  readonly start: string;
  readonly task: string;
  readonly targetGroup: TargetGroup | null;
  readonly overSuspended: boolean;
}

/** An id has a colon, a place's key has none. */
export const isActor = (start: string): boolean => start.includes(':');

/** What the service is asked for a way. */
export function routeInput({ start, task, targetGroup, overSuspended }: Wanted): RouteInput {
  return { ...(isActor(start) ? { fromActor: start } : { fromArea: start }), task, targetGroup, avoidDisrupted: !overSuspended };
}
