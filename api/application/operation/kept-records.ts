import { groupBy } from '../../domain/model/group.js';
import type { KeptRecord } from '../../domain/model/record.js';
import type { Service } from '../service.js';
import { remembered } from './remembered.js';

/** Kinds of records of which there are hundreds, not millions: read as a whole. */
type FewRecords = 'ACCEPTANCE' | 'INQUIRY';

/** All records of a kind by subject, oldest first: one read at a revision, whoever asks for which Land. */
export function recordsBySubject<K extends FewRecords>({ caches, store }: Service, kind: K, revision: number): Promise<ReadonlyMap<string, readonly KeptRecord<K>[]>> {
  const ask = async (): Promise<ReadonlyMap<string, readonly KeptRecord<K>[]>> => groupBy(await store.records(kind, null, revision), ({ subject }) => subject);
  return remembered(caches.judgements, `${revision} ${kind}`, ask) as ReturnType<typeof ask>;
}
