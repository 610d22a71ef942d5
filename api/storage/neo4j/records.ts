import type { KeptRecord, RecordKind } from '../../domain/model/record.js';
import { whole, type Connection, type Query } from './connection.js';

interface RecordRow {
  readonly subject: string;
  readonly document: string;
  readonly recordedAt: string;
  readonly recordedRevision: number;
  readonly recordedBy: string;
}

const SHOWN = `AND record.recorded_revision <= $revision
RETURN record.subject AS subject, record.document AS document, record.recorded_at AS recordedAt,
  record.recorded_revision AS recordedRevision, record.recorded_by AS recordedBy
ORDER BY recordedRevision, record.position`;

const OF_KIND = `MATCH (record:Record) USING INDEX record:Record(kind, subject)
WHERE record.kind = $kind AND record.subject IS NOT NULL ${SHOWN}`;

const OF_SUBJECTS = `UNWIND $subjects AS subject
MATCH (record:Record) USING INDEX record:Record(kind, subject)
WHERE record.kind = $kind AND record.subject = subject ${SHOWN}`;

export async function records<K extends RecordKind>(
  connection: Connection, { kind, subjects }: { readonly kind: K; readonly subjects: readonly string[] | null }, revision: number,
): Promise<readonly KeptRecord<K>[]> {
  const query: Query<RecordRow> = {
    text: subjects === null ? OF_KIND : OF_SUBJECTS,
    parameters: { kind, subjects: [...new Set(subjects)], revision: whole(revision) },
  };
  return (await connection.read(query)).map(({ document, ...recorded }) => ({ kind, content: JSON.parse(document) as KeptRecord<K>['content'], ...recorded }));
}
