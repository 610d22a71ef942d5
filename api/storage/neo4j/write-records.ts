import type { NewRecord } from '../../domain/model/record.js';
import { inBatches } from './batches.js';
import { whole, type Query } from './connection.js';
import type { Recorded } from './write-revision.js';

/** Records are only ever added; one that speaks of a fact hangs on it. */
export function recordWrites(records: readonly NewRecord[], { revision, recordedAt, by }: Recorded): readonly Query<object>[] {
  const rows = records.map(({ kind, subject, content }, index) => ({
    kind, subject, document: JSON.stringify(content), position: whole(index),
    recorded_revision: whole(revision), recorded_at: recordedAt, recorded_by: by,
  }));
  return inBatches(RECORDS, rows);
}

const RECORDS = `
UNWIND $rows AS row
CREATE (record:Record)
SET record = row
WITH record, row
MATCH (fact:Fact {id: row.subject})
USING INDEX fact:Fact(id)
CREATE (record)-[:ABOUT]->(fact)`;
