import type { FactChange } from '../../domain/model/change-set.js';
import type { Fact } from '../../domain/model/fact.js';
import { namesOf } from '../../domain/naming/names.js';
import { inBatches } from './batches.js';
import { whole, type Query } from './connection.js';
import { OPEN_REVISION } from './moment.js';
import { changePlace } from './change-place.js';
import { linkWrites } from './write-links.js';
import type { Recorded } from './write-revision.js';
import { versionRow } from './version-row.js';

/** Identities, ended versions, new versions and what they point to. */
export function factWrites(changes: readonly FactChange[], recorded: Recorded): readonly Query<object>[] {
  const added = changes.flatMap((change) => versionsOf(change, recorded));
  const times = { revision: whole(recorded.revision), recordedAt: recorded.recordedAt, open: whole(OPEN_REVISION) };
  const ended = changes.flatMap(({ id, supersede }) => supersede.map((version) => ({ id, version: whole(version) })));
  return [
    ...inBatches(IDENTITIES, changes.map((change) => identityRow(change, recorded)), times),
    ...inBatches(END_VERSIONS, ended, times),
    ...inBatches(END_EDGES, ended, times),
    ...inBatches(VERSIONS, added.map(versionRow)),
    ...linkWrites(added),
  ];
}

function versionsOf({ id, type, expectedVersion, add }: FactChange, { revision, recordedAt, by, reason }: Recorded): readonly Fact[] {
  return add.map((statement, index) => ({
    id, type, version: expectedVersion + index + 1, ...statement,
    recordedAt, recordedRevision: revision, supersededAt: null, supersededRevision: null, recordedBy: by, changeReason: reason,
  }) as Fact);
}

function identityRow({ id, type, expectedVersion, add }: FactChange, { revision }: Recorded): object {
  const newest = add.at(-1);
  const [name = null] = newest === undefined ? [] : namesOf({ type, content: newest.content });
  return { id, type, name, latest: whole(expectedVersion + add.length), place: changePlace({ revision, fact: id }) };
}

const IDENTITIES = `
UNWIND $rows AS row
MATCH (revision:Revision {number: $revision})
MERGE (fact:Fact {id: row.id})
SET fact:$(row.type), fact.latest_version = row.latest, fact.name = coalesce(row.name, fact.name)
CREATE (revision)-[:CHANGED {place: row.place}]->(fact)`;

const END_VERSIONS = `
UNWIND $rows AS row
MATCH (version:FactVersion {id: row.id, version: row.version}) WHERE version.superseded_revision = $open
SET version.superseded_revision = $revision, version.superseded_at = $recordedAt
WITH version
MATCH (version)-[:NAMED]->(name)
SET name.superseded_revision = $revision`;

const END_EDGES = `
UNWIND $rows AS row
MATCH ()-[edge:COOPERATES_WITH {cooperation: row.id}]->()
WHERE edge.version = row.version AND edge.superseded_revision = $open
SET edge.superseded_revision = $revision, edge.superseded_at = $recordedAt`;

const VERSIONS = `
UNWIND $rows AS row
MATCH (fact:Fact {id: row.properties.id})
CREATE (fact)-[:HAS_VERSION]->(version:FactVersion)
SET version = row.properties, version:$(row.type + 'Version')`;
