import type { Page, PageWindow } from '../../application/ports/page.js';
import type { Source } from '../../domain/model/source.js';
import type { Connection, Query } from './connection.js';
import { idList } from './facts.js';
import { known } from './moment.js';
import { placeValues, shown } from './page.js';

interface DocumentRow {
  readonly document: string;
}

const sourcesOf = (rows: readonly DocumentRow[]): readonly Source[] => rows.map(({ document }) => JSON.parse(document) as Source);

const SOURCES: Query<DocumentRow> = { sql: `
SELECT source.document FROM json_each($ids) wanted CROSS JOIN source_version source ON source.id = wanted.value
WHERE ${known('source')} ORDER BY source.id` };

export const sources = (connection: Connection, ids: readonly string[], revision: number): readonly Source[] =>
  sourcesOf(connection.all(SOURCES, { ids: idList(ids), revision }));

export function sourcePage(connection: Connection, window: PageWindow, revision: number): Page<Source> {
  const { from, backward, limit } = window;
  const [beyond, direction] = backward ? ['<', ' DESC'] : ['>', ''];
  const query: Query<DocumentRow> = { sql: `
SELECT source.document FROM source_version source INDEXED BY source_in_order
WHERE ${known('source')} ${from === null ? '' : `AND (source.sort_key, source.id) ${beyond} ($sortKey, $id)`}
ORDER BY source.sort_key${direction}, source.id${direction} LIMIT $limit` };
  return shown(sourcesOf(connection.all(query, { revision, ...placeValues(from), limit: limit + 1 })), window);
}

const EVIDENCE: Query<{ readonly source: string; readonly total: number }> = { sql: `
SELECT evidence.source, COUNT(*) AS total FROM json_each($ids) wanted
CROSS JOIN version_source evidence ON evidence.source = wanted.value
CROSS JOIN fact_version version ON version.key = evidence.version
WHERE ${known('version')} GROUP BY evidence.source` };

export function evidenceCounts(connection: Connection, ids: readonly string[], revision: number): ReadonlyMap<string, number> {
  return new Map(connection.all(EVIDENCE, { ids: idList(ids), revision }).map(({ source, total }) => [source, total]));
}

const FACTS_FROM: Query<{ readonly source: string; readonly facts: string }> = { sql: `
SELECT wanted.value AS source, (SELECT json_group_array(fact) FROM (
  SELECT DISTINCT version.fact FROM version_source evidence CROSS JOIN fact_version version ON version.key = evidence.version
  WHERE evidence.source = wanted.value AND ${known('version')} ORDER BY version.fact LIMIT $limit)) AS facts
FROM json_each($ids) wanted` };

export function factsFrom(connection: Connection, ids: readonly string[], { revision, limit }: { readonly revision: number; readonly limit: number }): ReadonlyMap<string, readonly string[]> {
  const rows = connection.all(FACTS_FROM, { ids: idList(ids), revision, limit });
  return new Map(rows.map(({ source, facts }) => [source, JSON.parse(facts) as readonly string[]] as const).filter(([, facts]) => facts.length > 0));
}
