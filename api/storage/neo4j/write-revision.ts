import type { ChangeSet } from '../../domain/model/change-set.js';
import type { Revision } from '../../domain/model/moment.js';
import { whole, type Query } from './connection.js';

/** The revision that a change set becomes. */
export interface Recorded extends Revision {
  readonly by: string;
  readonly reason: string | null;
  /** Of this one attempt to append. */
  readonly token: string;
}

/** The revision as a node, and its number as the newest. */
export function revisionWrites({ mark }: ChangeSet, recorded: Recorded): readonly Query<object>[] {
  const { revision, recordedAt, by, reason, token } = recorded;
  const parameters = { number: whole(revision), recordedAt, by, reason, token };
  return [{ text: REVISION, parameters }, ...(mark === null ? [] : [{ text: MARK, parameters: { ...mark } }])];
}

const REVISION = `
MATCH (meta:Meta {id: 'konstellation'})
SET meta.revision = $number, meta.recorded_at = $recordedAt
CREATE (:Revision {number: $number, recorded_at: $recordedAt, recorded_by: $by, change_reason: $reason, token: $token})`;

const MARK = `
MATCH (meta:Meta {id: 'konstellation'})
SET meta.reference_day = $referenceDay, meta.synthetic = $synthetic, meta.digest = $digest`;
