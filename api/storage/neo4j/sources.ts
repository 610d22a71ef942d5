import type { Page, PageWindow } from '../../application/ports/page.js';
import type { Source } from '../../domain/model/source.js';
import { whole, type Connection, type Query } from './connection.js';
import { known } from './moment.js';
import { beyond, inOrder, placeParameters } from './order.js';
import { shown } from './page.js';

interface Documents {
  readonly documents: readonly string[];
}

const sourcesOf = (rows: readonly Documents[]): readonly Source[] =>
  rows.flatMap(({ documents }) => documents.map((document) => JSON.parse(document) as Source));

const SOURCES = `
UNWIND $ids AS id
MATCH (:Source {id: id})-[:HAS_VERSION]->(version) WHERE ${known('version')}
WITH version ORDER BY version.id
RETURN collect(version.document) AS documents`;

export async function sources(connection: Connection, ids: readonly string[], revision: number): Promise<readonly Source[]> {
  if (ids.length === 0) return [];
  const query: Query<Documents> = { text: SOURCES, parameters: { ids: [...new Set(ids)], revision: whole(revision) } };
  return sourcesOf(await connection.read(query));
}

const sourcesBeyond = (backward: boolean): string => `
MATCH (version:SourceVersion) USING INDEX version:SourceVersion(order_key)
WHERE ${beyond('version', backward)} AND ${known('version')}
WITH version ORDER BY ${inOrder('version', backward)} LIMIT $limit
RETURN collect(version.document) AS documents`;

export async function sourcePage(connection: Connection, window: PageWindow, revision: number): Promise<Page<Source>> {
  const query: Query<Documents> = {
    text: sourcesBeyond(window.backward),
    parameters: { revision: whole(revision), ...placeParameters(window), limit: whole(window.limit + 1) },
  };
  return shown(sourcesOf(await connection.read(query)), window);
}

const EVIDENCE = `
UNWIND $ids AS id
MATCH (source:Source {id: id})<-[:EVIDENCED_BY]-(version) WHERE ${known('version')}
RETURN source.id AS source, count(*) AS total`;

export async function evidenceCounts(connection: Connection, ids: readonly string[], revision: number): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const query: Query<{ readonly source: string; readonly total: number }> = { text: EVIDENCE, parameters: { ids: [...new Set(ids)], revision: whole(revision) } };
  return new Map((await connection.read(query)).map(({ source, total }) => [source, total]));
}

const FACTS_FROM = `
UNWIND $ids AS id
MATCH (source:Source {id: id})
CALL (source) {
  MATCH (source)<-[:EVIDENCED_BY]-(version) WHERE ${known('version')}
  WITH DISTINCT version.id AS fact ORDER BY fact LIMIT $limit
  RETURN collect(fact) AS facts
}
RETURN source.id AS source, facts`;

export async function factsFrom(
  connection: Connection, ids: readonly string[], { revision, limit }: { readonly revision: number; readonly limit: number },
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const query: Query<{ readonly source: string; readonly facts: readonly string[] }> = {
    text: FACTS_FROM, parameters: { ids: [...new Set(ids)], revision: whole(revision), limit: whole(limit) },
  };
  return new Map((await connection.read(query)).filter(({ facts }) => facts.length > 0).map(({ source, facts }) => [source, facts]));
}
