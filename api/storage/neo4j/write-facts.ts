import type { FactChange } from '../../domain/model/change-set.js';
import type { Fact, FactType } from '../../domain/model/fact.js';
import { namesOf } from '../../domain/naming/names.js';
import { inBatches } from './batches.js';
import { changePlace } from './change-place.js';
import { whole, type Query } from './connection.js';
import { OPEN_REVISION } from './moment.js';
import { versionRow, type VersionRow } from './version-row.js';
import { LINKING } from './write-links.js';
import type { Recorded } from './write-revision.js';

/**
 * Ended versions, identities, new versions and what they point to: one statement that writes a fact with everything of
 * it. Writing nodes first and looking them up again for their relationships takes three times as long.
 */
export function factWrites(changes: readonly FactChange[], recorded: Recorded): readonly Query<object>[] {
  const times = { revision: whole(recorded.revision), recordedAt: recorded.recordedAt, open: whole(OPEN_REVISION) };
  const rows = changes.map((change) => factRow(change, recorded));
  return [
    ...inBatches(END_VERSIONS, changes.flatMap(endedRows), times),
    ...inBatches(END_EDGES, changes.filter(({ type }) => type === 'Cooperation').flatMap(endedRows), times),
    ...inBatches(SPOKEN_OF, [...new Set(rows.flatMap(({ versions }) => versions.flatMap(({ areas }) => areas)))].map((key) => ({ key }))),
    ...inBatches(FACTS, rows, times),
  ];
}

interface FactRow {
  readonly type: FactType;
  readonly versions: readonly VersionRow[];
}

const endedRows = ({ id, supersede }: FactChange): readonly object[] => supersede.map((version) => ({ id, version: whole(version) }));

function versionsOf({ id, type, expectedVersion, add }: FactChange, { revision, recordedAt, by, reason }: Recorded): readonly Fact[] {
  return add.map((statement, index) => ({
    id, type, version: expectedVersion + index + 1, ...statement,
    recordedAt, recordedRevision: revision, supersededAt: null, supersededRevision: null, recordedBy: by, changeReason: reason,
  }) as Fact);
}

function factRow(change: FactChange, recorded: Recorded): FactRow {
  const { id, type, expectedVersion, add } = change;
  const newest = add.at(-1);
  const [name = null] = newest === undefined ? [] : namesOf({ type, content: newest.content });
  const identity = { id, name, latest: whole(expectedVersion + add.length), place: changePlace({ revision: recorded.revision, fact: id }) };
  return { type, ...identity, versions: versionsOf(change, recorded).map(versionRow) };
}

const END_VERSIONS = `
UNWIND $rows AS row
MATCH (version:FactVersion {id: row.id, version: row.version})
USING INDEX version:FactVersion(id, version)
WHERE version.superseded_revision = $open
SET version.superseded_revision = $revision, version.superseded_at = $recordedAt
WITH version
MATCH (version)-[:NAMED]->(name)
SET name.superseded_revision = $revision`;

const END_EDGES = `
UNWIND $rows AS row
MATCH ()-[edge:COOPERATES_WITH {cooperation: row.id}]->()
USING INDEX edge:COOPERATES_WITH(cooperation)
WHERE edge.version = row.version AND edge.superseded_revision = $open
SET edge.superseded_revision = $revision, edge.superseded_at = $recordedAt`;

/** Once for each place, and only where it is new: the mark is indexed, and setting it again is not free. */
const SPOKEN_OF = `
UNWIND $rows AS row
MERGE (area:Area {key: row.key})
WITH area WHERE area.spoken_of IS NULL
SET area.spoken_of = true`;

/** Labels and types of relationships come with the rows: planning one statement for all types takes longer than carrying it out. */
const FACTS = `
MATCH (revision:Revision {number: $revision})
UNWIND $rows AS row
MERGE (fact:Fact {id: row.id})
SET fact:$(row.type), fact.latest_version = row.latest, fact.name = coalesce(row.name, fact.name)
CREATE (revision)-[:CHANGED {place: row.place}]->(fact)
FOREACH (each IN row.versions |
  CREATE (fact)-[:HAS_VERSION]->(version:FactVersion:$(row.type + 'Version'))
  SET version = each.properties
  ${LINKING}
)`;
