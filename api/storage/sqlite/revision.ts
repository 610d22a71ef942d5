import type { Revision } from '../../domain/model/moment.js';
import type { Instant } from '../../domain/model/time.js';
import type { Connection, Query } from './connection.js';

/** Before anything was recorded. */
const NONE: Revision = { revision: 0, recordedAt: '1970-01-01T00:00:00.000Z' };

const NEWEST: Query<Revision> = { sql: 'SELECT revision, recorded_at AS recordedAt FROM revision ORDER BY revision DESC LIMIT 1' };
const RECORDED_BY: Query<Revision> = {
  sql: 'SELECT revision, recorded_at AS recordedAt FROM revision WHERE recorded_at <= $knownAt ORDER BY recorded_at DESC LIMIT 1',
};

export function revision(connection: Connection, knownAt?: Instant): Revision {
  const found = knownAt === undefined ? connection.one(NEWEST) : connection.one(RECORDED_BY, { knownAt });
  return found === undefined ? NONE : { revision: found.revision, recordedAt: found.recordedAt };
}
