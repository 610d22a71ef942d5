import type { Revision } from '../../domain/model/moment.js';
import type { Instant } from '../../domain/model/time.js';
import type { Connection, Query } from './connection.js';

/** Before anything was recorded. */
export const NONE: Revision = { revision: 0, recordedAt: '1970-01-01T00:00:00.000Z' };

const NEWEST: Query<Revision> = {
  text: "MATCH (meta:Meta {id: 'konstellation'}) RETURN meta.revision AS revision, meta.recorded_at AS recordedAt",
  parameters: {},
};

const RECORDED_BY = `
MATCH (revision:Revision) USING INDEX revision:Revision(recorded_at)
WHERE revision.recorded_at <= $knownAt
RETURN revision.number AS revision, revision.recorded_at AS recordedAt ORDER BY recordedAt DESC LIMIT 1`;

export async function revision(connection: Connection, knownAt?: Instant): Promise<Revision> {
  const query: Query<Revision> = knownAt === undefined ? NEWEST : { text: RECORDED_BY, parameters: { knownAt } };
  const [found] = await connection.read(query);
  return found ?? NONE;
}
