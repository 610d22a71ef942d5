import { randomUUID } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Move } from '../../../api/application/commands/record-changes.js';
import { versionRow } from '../../../api/storage/neo4j/version-row.js';
import type { BareWriter } from './bare-sqlite-write.js';

/** One statement that commits itself: the next revision and one cooperation with everything it points to. */
const CYPHER = `
MATCH (meta:Meta {id: 'konstellation'})
SET meta.revision = meta.revision + 1, meta.recorded_at = $properties.recorded_at
CREATE (revision:Revision {number: meta.revision, recorded_at: $properties.recorded_at, recorded_by: 'bench', token: $token})
CREATE (fact:Fact:Cooperation {id: $properties.id, latest_version: 1})
CREATE (revision)-[:CHANGED {place: $place}]->(fact)
CREATE (fact)-[:HAS_VERSION]->(version:FactVersion:CooperationVersion)
SET version = $properties, version.recorded_revision = meta.revision
WITH version
MATCH (area:Area {key: $area})
MATCH (task:Fact {id: $task})
MATCH (source:Source {id: $evidence.source})
MATCH (a:Fact {id: $edge.from})
MATCH (b:Fact {id: $edge.to})
CREATE (version)-[:IN_AREA]->(area), (version)-[:CONCERNS_TASK]->(task)
CREATE (version)-[evidence:EVIDENCED_BY]->(source) SET evidence = $evidence.properties
CREATE (version)-[:PARTICIPANT {position: 'FROM', certain: true}]->(a), (version)-[:PARTICIPANT {position: 'TO', certain: true}]->(b)
CREATE (a)-[edge:COOPERATES_WITH]->(b)
SET edge = version { .version, .kinds, .status, .recorded_revision, .superseded_revision, .hold_from, .hold_to, .valid_from, .valid_to, .attested_from,
  .attested_to, .recorded_at, .superseded_at, .recorded_by, cooperation: version.id, direction: 'FROM_TO', certain: true }`;

export function bareNeo4jWriter(driver: Driver): BareWriter {
  return {
    write: async (move) => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.WRITE });
      try {
        await session.run(CYPHER, parametersOf(move));
      } finally {
        await session.close();
      }
    },
    close: () => undefined,
  };
}

/** The revision is counted in the statement; of the document its number alone is not known here. */
function parametersOf({ id, type, statement }: Move<'Cooperation'>): object {
  const recording = {
    version: 1, recordedAt: new Date().toISOString(), recordedRevision: 0, supersededAt: null, supersededRevision: null, recordedBy: 'bench', changeReason: null,
  };
  const { properties, areas, facts, evidence, edges } = versionRow({ id, type, ...statement, ...recording });
  return { properties, area: areas[0], task: facts.find(({ role }) => role === 'CONCERNS_TASK')?.id, evidence: evidence[0], edge: edges[0], token: randomUUID(), place: `bench ${id}` };
}
