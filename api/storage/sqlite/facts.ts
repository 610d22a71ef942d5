import type { Fact, FactType, FactVersion } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query } from './connection.js';
import { at, holds, holdsItself, known } from './moment.js';
import { ENDED_COLUMNS, KNOWN_COLUMNS, RECORDED, factsBy, factsOf, type EndedRow, type KnownRow } from './version-rows.js';

export const idList = (ids: readonly string[]): string => JSON.stringify([...new Set(ids)]);

/** First the version that holds, then what is known, then by number: the first of each fact is the answer. */
const LOOK_UP: Query<EndedRow> = { sql: `
SELECT ${ENDED_COLUMNS} FROM json_each($ids) wanted
CROSS JOIN fact_version version ON version.key = (
  SELECT one.key FROM fact_version one WHERE one.fact = wanted.value AND one.recorded_revision <= $revision
  ORDER BY ${holdsItself('one')} DESC, ${known('one')} DESC, one.version DESC LIMIT 1)
${RECORDED}
ORDER BY version.sort_key, version.fact` };

export function facts(connection: Connection, ids: readonly string[], moment: Moment): readonly Fact[] {
  return factsBy(connection.all(LOOK_UP, { ...at(moment), ids: idList(ids) }), moment.revision);
}

const HISTORY: Query<EndedRow> = { sql: `
SELECT ${ENDED_COLUMNS} FROM json_each($ids) wanted
CROSS JOIN fact_version version ON version.fact = wanted.value AND version.recorded_revision <= $revision
${RECORDED}
ORDER BY version.fact, version.version DESC` };

export function versions(connection: Connection, ids: readonly string[], revision: number): readonly Fact[] {
  return factsBy(connection.all(HISTORY, { revision, ids: idList(ids) }), revision);
}

const LISTED: Query<KnownRow> = { sql: `
SELECT ${KNOWN_COLUMNS} FROM fact_version version INDEXED BY version_in_order
${RECORDED}
WHERE version.type = $type AND ${holds('version')}
ORDER BY version.sort_key, version.fact` };

export function listed<T extends FactType>(connection: Connection, type: T, moment: Moment): readonly FactVersion<T>[] {
  const found: readonly unknown[] = factsOf(connection.all(LISTED, { ...at(moment), type }));
  return found as readonly FactVersion<T>[];
}
