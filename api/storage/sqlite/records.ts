import type { KeptRecord, RecordKind } from '../../domain/model/record.js';
import type { Connection, Query } from './connection.js';
import { idList } from './facts.js';

interface RecordRow {
  readonly subject: string;
  readonly content: string;
  readonly recorded_revision: number;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

/** Keys grow with the revisions. */
const kept = (start: string): Query<RecordRow> => ({ sql: `
SELECT record.subject, record.content, record.recorded_revision, recorded.recorded_at, recorded.recorded_by ${start}
CROSS JOIN revision recorded ON recorded.revision = record.recorded_revision
WHERE record.kind = $kind AND record.recorded_revision <= $revision
ORDER BY record.key` });

const OF_KIND = kept('FROM record');
const OF_SUBJECTS = kept('FROM json_each($subjects) wanted CROSS JOIN record ON record.subject = wanted.value');

export function records<K extends RecordKind>(
  connection: Connection, { kind, subjects }: { readonly kind: K; readonly subjects: readonly string[] | null }, revision: number,
): readonly KeptRecord<K>[] {
  const rows = subjects === null
    ? connection.all(OF_KIND, { kind, revision })
    : connection.all(OF_SUBJECTS, { kind, revision, subjects: idList(subjects) });
  return rows.map((row) => ({
    kind, subject: row.subject, content: JSON.parse(row.content) as KeptRecord<K>['content'],
    recordedAt: row.recorded_at, recordedRevision: row.recorded_revision, recordedBy: row.recorded_by,
  }));
}
