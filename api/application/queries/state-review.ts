import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Day } from '../../domain/model/time.js';
import type { Service } from '../service.js';

export interface StateReview {
  readonly land: FederalStateCode;
  readonly reviewedOn: Day;
  readonly byFunction: string;
}

/** When the Land last confirmed its page, as known at the moment; null if it never did. */
export async function lastReview({ store }: Service, state: string, { revision }: Moment): Promise<StateReview | null> {
  return (await store.records('REVIEW', [state], revision)).at(-1)?.content ?? null;
}
