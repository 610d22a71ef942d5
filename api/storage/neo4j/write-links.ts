import type { Fact } from '../../domain/model/fact.js';
import { holdingDays } from '../../domain/model/holding.js';
import { linksOf, type ActorLink, type ActorLinkRole, type FactLink, type FactLinkRole } from '../../domain/model/links.js';
import { namesOf } from '../../domain/naming/names.js';
import { whole } from './connection.js';
import { EDGES, cooperationEdges, type EdgeRow } from './cooperation-edges.js';
import { nameEntry } from './name-entry.js';

/** What a version points to, as the parameters of `LINKING`. */
export interface LinkRows {
  readonly areas: readonly string[];
  readonly facts: readonly LinkRow[];
  readonly evidence: readonly object[];
  readonly names: readonly object[];
  readonly edges: readonly EdgeRow[];
}

interface LinkRow {
  readonly role: ActorLinkRole | FactLinkRole;
  readonly id: string;
  /** Of whom nothing is known yet. */
  readonly type: 'Actor' | 'Task' | 'Topic';
  readonly properties: object;
}

/** Each relation once, whatever names it twice. */
export function linkRows(fact: Fact): LinkRows {
  const { areas, actors, facts } = linksOf(fact);
  return {
    areas: [...new Set(areas)],
    facts: distinct([...actors.map(toActor), ...facts.map(toFact)], ({ role, id }) => `${role} ${id}`),
    evidence: evidenceRows(fact),
    names: nameRows(fact),
    edges: cooperationEdges(fact),
  };
}

const toActor = ({ role, actor, position, certain }: ActorLink): LinkRow => ({ role, id: actor, type: 'Actor', properties: position === null ? {} : { position, certain } });

const toFact = ({ role, fact }: FactLink): LinkRow => ({ role, id: fact, type: role === 'ANSWERS_TOPIC' ? 'Topic' : 'Task', properties: {} });

const distinct = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] => [...new Map(items.map((item) => [keyOf(item), item])).values()];

function evidenceRows({ evidence }: Fact): readonly object[] {
  return distinct(evidence, ({ source, locator }) => `${source} ${locator}`).map(({ source, locator, passageSha256, passageLength, retrievedAt, assertedBy }) => ({
    source,
    properties: {
      locator, passage_sha256: passageSha256, passage_length: passageLength === null ? null : whole(passageLength),
      retrieved_at: retrievedAt, asserted_by: assertedBy,
    },
  }));
}

function nameRows(fact: Fact): readonly object[] {
  const { from: hold_from, to: hold_to } = holdingDays(fact);
  const times = { recorded_revision: whole(fact.recordedRevision), hold_from, hold_to };
  return [...new Set(namesOf(fact))].map((name) => nameEntry({ subject: fact.id, type: fact.type }, name, times));
}

/**
 * The part of a statement that links the `version` just created to what `each` names: places, actors, tasks and topics,
 * sources, names. Who is named before anything is known of them is a node with an id and no version.
 */
export const LINKING = `
  FOREACH (key IN each.areas | MERGE (area:Area {key: key}) CREATE (version)-[:IN_AREA]->(area))
  FOREACH (link IN each.facts |
    MERGE (other:Fact {id: link.id}) ON CREATE SET other:$(link.type), other.latest_version = 0
    CREATE (version)-[r:$(link.role)]->(other) SET r = link.properties)
  FOREACH (link IN each.evidence |
    MERGE (source:Source {id: link.source})
    CREATE (version)-[r:EVIDENCED_BY]->(source) SET r = link.properties)
  FOREACH (entry IN each.names | CREATE (version)-[:NAMED]->(name:Name) SET name = entry)${EDGES}`;
