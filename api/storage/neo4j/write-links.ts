import type { Fact } from '../../domain/model/fact.js';
import { linksOf } from '../../domain/model/links.js';
import { holdingDays } from '../../domain/model/holding.js';
import { namesOf } from '../../domain/naming/names.js';
import { inBatches } from './batches.js';
import { whole, type Query } from './connection.js';
import { cooperationEdges } from './cooperation-edges.js';
import { nameEntry } from './name-entry.js';

/** What the versions point to, as relationships: places, actors, tasks and topics, sources, names. */
export function linkWrites(versions: readonly Fact[]): readonly Query<object>[] {
  return [
    ...inBatches(AREAS, versions.flatMap(areaRows)),
    ...inBatches(ACTORS, versions.flatMap(actorRows)),
    ...inBatches(FACTS, versions.flatMap(factRows)),
    ...inBatches(EVIDENCE, versions.flatMap(evidenceRows)),
    ...inBatches(NAMES, versions.flatMap(nameRows)),
    ...inBatches(EDGES, versions.flatMap(cooperationEdges)),
  ];
}

const from = ({ id, version }: Fact): { readonly id: string; readonly version: unknown } => ({ id, version: whole(version) });

/** Each row once, told apart by what makes two of them the same relation. */
function distinct<T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

const areaRows = (fact: Fact): readonly object[] => [...new Set(linksOf(fact).areas)].map((area) => ({ ...from(fact), area }));

function actorRows(fact: Fact): readonly object[] {
  return distinct(linksOf(fact).actors, ({ actor, role }) => `${role} ${actor}`).map(({ actor, role, position, certain }) => ({
    ...from(fact), actor, role, properties: position === null ? {} : { position, certain },
  }));
}

const factRows = (fact: Fact): readonly object[] =>
  distinct(linksOf(fact).facts, ({ fact: other, role }) => `${role} ${other}`).map(({ fact: other, role }) => ({
    ...from(fact), other, role, type: role === 'ANSWERS_TOPIC' ? 'Topic' : 'Task',
  }));

function evidenceRows(fact: Fact): readonly object[] {
  return distinct(fact.evidence, ({ source, locator }) => `${source} ${locator}`).map((evidence) => ({
    ...from(fact),
    source: evidence.source,
    properties: {
      locator: evidence.locator, passage_sha256: evidence.passageSha256,
      passage_length: evidence.passageLength === null ? null : whole(evidence.passageLength),
      retrieved_at: evidence.retrievedAt, asserted_by: evidence.assertedBy,
    },
  }));
}

function nameRows(fact: Fact): readonly object[] {
  const { from: hold_from, to: hold_to } = holdingDays(fact);
  const times = { recorded_revision: whole(fact.recordedRevision), hold_from, hold_to };
  return [...new Set(namesOf(fact))].map((name) => ({ ...from(fact), name: nameEntry({ subject: fact.id, type: fact.type }, name, times) }));
}

const VERSION = 'UNWIND $rows AS row MATCH (version:FactVersion {id: row.id, version: row.version})';

const AREAS = `${VERSION}
MERGE (area:Area {key: row.area})
SET area.spoken_of = true
CREATE (version)-[:IN_AREA]->(area)`;

/** Who is named before anything is known of them is a node with an id and no version. */
const ACTORS = `${VERSION}
MERGE (actor:Fact {id: row.actor})
ON CREATE SET actor:Actor, actor.latest_version = 0
CREATE (version)-[link:$(row.role)]->(actor)
SET link = row.properties`;

const FACTS = `${VERSION}
MERGE (other:Fact {id: row.other})
ON CREATE SET other:$(row.type), other.latest_version = 0
CREATE (version)-[:$(row.role)]->(other)`;

const EVIDENCE = `${VERSION}
MERGE (source:Source {id: row.source})
CREATE (version)-[link:EVIDENCED_BY]->(source)
SET link = row.properties`;

const NAMES = `${VERSION}
CREATE (version)-[:NAMED]->(name:Name)
SET name = row.name`;

const EDGES = `
UNWIND $rows AS row
MATCH (a:Fact {id: row.from})
MATCH (b:Fact {id: row.to})
CREATE (a)-[edge:COOPERATES_WITH]->(b)
SET edge = row.properties`;
