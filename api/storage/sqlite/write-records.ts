import type { NewRecord } from '../../domain/model/record.js';
import type { Connection } from './connection.js';

const RECORD = 'INSERT INTO record (kind, subject, recorded_revision, content) VALUES ($kind, $subject, $revision, $content)';

/** Records are only ever added. */
export function writeRecords(connection: Connection, records: readonly NewRecord[], revision: number): void {
  for (const { kind, subject, content } of records) connection.run(RECORD, { kind, subject, revision, content: JSON.stringify(content) });
}
