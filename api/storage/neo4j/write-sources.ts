import type { Source } from '../../domain/model/source.js';
import { FIRST_DAY, LAST_DAY } from '../../domain/model/time.js';
import { sortKey } from '../../domain/naming/sort-key.js';
import { inBatches } from './batches.js';
import { whole, type Query } from './connection.js';
import { OPEN_INSTANT, OPEN_REVISION } from './moment.js';
import { nameEntry } from './name-entry.js';
import { orderKey } from './order.js';
import type { Recorded } from './write-revision.js';

/** Sources keep their history by revision, like facts; the node they are known by carries what is known now. */
export function sourceWrites(sources: readonly Source[], recorded: Recorded): readonly Query<object>[] {
  const rows = sources.map((source) => sourceRow(source, recorded));
  const times = { revision: whole(recorded.revision), recordedAt: recorded.recordedAt, open: whole(OPEN_REVISION) };
  return [
    ...inBatches(END, rows, times),
    ...inBatches(SOURCES, rows),
  ];
}

function sourceRow(source: Source, recorded: Recorded): object {
  const { revision, recordedAt } = recorded;
  const { id, title, publisher, publishedOn, url, kind } = source;
  const said = { title, publisher, published_on: publishedOn, url, kind };
  const place = { sortKey: sortKey(title), id };
  return {
    id,
    identity: { id, name: title, ...said },
    names: nameRows(source, recorded),
    version: {
      id, ...said, sort_key: place.sortKey, order_key: orderKey(place), document: JSON.stringify(source),
      recorded_revision: whole(revision), recorded_at: recordedAt,
      superseded_revision: whole(OPEN_REVISION), superseded_at: OPEN_INSTANT,
    },
  };
}

function nameRows({ id, title, publisher }: Source, { revision }: Recorded): readonly object[] {
  const times = { recorded_revision: whole(revision), hold_from: FIRST_DAY, hold_to: LAST_DAY };
  const names = publisher === null ? [title] : [title, publisher];
  return [...new Set(names)].map((name) => nameEntry({ subject: id, type: 'Source' }, name, times));
}

const END = `
UNWIND $rows AS row
MATCH (source:Source {id: row.id})-[:HAS_VERSION]->(version)
USING INDEX source:Source(id)
WHERE version.superseded_revision = $open
SET version.superseded_revision = $revision, version.superseded_at = $recordedAt
WITH version
MATCH (version)-[:NAMED]->(name)
SET name.superseded_revision = $revision`;

const SOURCES = `
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.identity
CREATE (source)-[:HAS_VERSION]->(version:SourceVersion)
SET version = row.version
FOREACH (entry IN row.names | CREATE (version)-[:NAMED]->(name:Name) SET name = entry)`;
