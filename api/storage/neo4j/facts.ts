import type { Fact, FactType, FactVersion } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { whole, type Connection, type Query } from './connection.js';
import { factsBy, factsOf, type KnownVersions, type Versions } from './documents.js';
import { at, holds, holdsItself, known } from './moment.js';
import { inOrder } from './order.js';

/** One row of lists: what the driver decodes fastest. */
const LISTS = `RETURN collect(version.document) AS documents,
  collect(version.superseded_revision) AS supersededRevisions, collect(version.superseded_at) AS supersededAt`;

/** First the version that holds, then what is known, then by number: the first of each fact is the answer. */
const LOOK_UP = `
UNWIND $ids AS id
MATCH (:Fact {id: id})-[:HAS_VERSION]->(version) WHERE version.recorded_revision <= $revision
WITH id, version ORDER BY ${holdsItself('version')} DESC, ${known('version')} DESC, version.version DESC
WITH id, head(collect(version)) AS version ORDER BY ${inOrder('version')}
${LISTS}`;

export async function facts(connection: Connection, ids: readonly string[], moment: Moment): Promise<readonly Fact[]> {
  if (ids.length === 0) return [];
  const query: Query<Versions> = { text: LOOK_UP, parameters: { ids: [...new Set(ids)], ...at(moment) } };
  return factsBy(await connection.read(query), moment.revision);
}

const HISTORY = `
UNWIND $ids AS id
MATCH (:Fact {id: id})-[:HAS_VERSION]->(version) WHERE version.recorded_revision <= $revision
WITH version ORDER BY version.id, version.version DESC
${LISTS}`;

export async function versions(connection: Connection, ids: readonly string[], revision: number): Promise<readonly Fact[]> {
  if (ids.length === 0) return [];
  const query: Query<Versions> = { text: HISTORY, parameters: { ids: [...new Set(ids)], revision: whole(revision) } };
  return factsBy(await connection.read(query), revision);
}

const listing = (type: FactType): string => `
MATCH (version:${type}Version) USING INDEX version:${type}Version(order_key)
WHERE version.order_key >= '' AND ${holds('version', type)}
WITH version ORDER BY ${inOrder('version')}
RETURN collect(version.document) AS documents`;

export async function listed<T extends FactType>(connection: Connection, type: T, moment: Moment): Promise<readonly FactVersion<T>[]> {
  const query: Query<KnownVersions<FactVersion<T>>> = { text: listing(type), parameters: at(moment) };
  return factsOf(await connection.read(query));
}
