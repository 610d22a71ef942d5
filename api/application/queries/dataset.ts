import type { Day, Instant } from '../../domain/model/time.js';
import type { Operation } from '../operation/operation.js';
import type { DatasetCounts } from '../ports/store.js';

/** What the service holds at the reference day, and what holds it. */
export interface DatasetAnswer extends DatasetCounts {
  readonly revision: number;
  /** Null before anything was recorded. */
  readonly recordedAt: Instant | null;
  readonly referenceDay: Day | null;
  readonly synthetic: boolean;
  readonly engine: string;
  readonly version: string;
}

export async function dataset(operation: Operation): Promise<DatasetAnswer> {
  const { service } = operation;
  const [moment, mark, latest] = await Promise.all([operation.moment(), operation.mark(), operation.latest()]);
  return {
    ...(await service.store.dataset(moment)),
    revision: latest.revision,
    recordedAt: latest.revision === 0 ? null : latest.recordedAt,
    referenceDay: service.referenceDay ?? mark.referenceDay,
    synthetic: mark.synthetic,
    engine: service.store.engine,
    version: service.version,
  };
}
