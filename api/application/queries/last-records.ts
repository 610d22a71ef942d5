import type { Moment } from '../../domain/model/moment.js';
import type { KeptRecord, RecordKind } from '../../domain/model/record.js';
import type { Store } from '../ports/store.js';

/** Of each subject the record that counts: the last one known at the moment. */
export async function lastRecords<K extends RecordKind>(
  store: Store, { kind, subjects }: { readonly kind: K; readonly subjects: readonly string[] }, { revision }: Moment,
): Promise<ReadonlyMap<string, KeptRecord<K>>> {
  const records = await store.records(kind, subjects, revision);
  return new Map(records.map((record) => [record.subject, record]));
}
