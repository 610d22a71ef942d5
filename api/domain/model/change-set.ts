import type { Area } from './area.js';
import type { FactType, Statement } from './fact.js';
import type { NewRecord } from './record.js';
import type { Source } from './source.js';
import type { Day, Instant } from './time.js';

/** What a change set does to one fact. Applied only if `expectedVersion` is still the highest number (0: a new fact). */
export interface FactChange<T extends FactType = FactType> {
  readonly id: string;
  readonly type: T;
  readonly expectedVersion: number;
  readonly supersede: readonly number[];
  /** Numbered onward from `expectedVersion`. */
  readonly add: readonly Statement<T>[];
}

/** What the service says of its data as a whole. */
export interface DatasetMark {
  readonly referenceDay: Day | null;
  readonly synthetic: boolean;
  /** Of the delivered data that were loaded last, so that an unchanged delivery is not read again. */
  readonly digest: string | null;
}

/** All of it, or nothing: one revision. */
export interface ChangeSet {
  /** The clock when it was handed in; recordedAt = max(clock, last recordedAt + 1 ms). */
  readonly clock: Instant;
  readonly recordedBy: string;
  readonly changeReason: string | null;
  readonly facts: readonly FactChange[];
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  readonly records: readonly NewRecord[];
  readonly mark: DatasetMark | null;
}

export const NO_CHANGES: Pick<ChangeSet, 'facts' | 'sources' | 'areas' | 'records' | 'mark'> = {
  facts: [], sources: [], areas: [], records: [], mark: null,
};
