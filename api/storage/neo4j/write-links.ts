import type { Fact } from '../../domain/model/fact.js';
import { holdingDays } from '../../domain/model/holding.js';
import { linksOf, type ActorLinkRole, type FactLinkRole } from '../../domain/model/links.js';
import { namesOf } from '../../domain/naming/names.js';
import { whole } from './connection.js';
import { EDGES, cooperationEdges, type EdgeRow } from './cooperation-edges.js';
import { nameEntry } from './name-entry.js';

/** What a version points to, as the parameters of `linking`. */
export interface LinkRows {
  readonly areas: readonly string[];
  readonly actors: Readonly<Partial<Record<ActorLinkRole, readonly object[]>>>;
  readonly facts: Readonly<Partial<Record<FactLinkRole, readonly string[]>>>;
  readonly evidence: readonly object[];
  readonly names: readonly object[];
  readonly edges: readonly EdgeRow[];
}

/** Each relation once, whatever names it twice. */
export function linkRows(fact: Fact): LinkRows {
  const { areas, actors, facts } = linksOf(fact);
  return {
    areas: [...new Set(areas)],
    actors: byRole(actors, ({ actor }) => actor, ({ actor, position, certain }) => ({ id: actor, properties: position === null ? {} : { position, certain } })),
    facts: byRole(facts, (link) => link.fact, (link) => link.fact),
    evidence: evidenceRows(fact),
    names: nameRows(fact),
    edges: cooperationEdges(fact),
  };
}

function byRole<R extends string, L extends { readonly role: R }, T>(links: readonly L[], keyOf: (link: L) => string, rowOf: (link: L) => T): Partial<Record<R, readonly T[]>> {
  const roles = [...new Set(links.map(({ role }) => role))];
  const rowsOf = (role: R): readonly T[] => distinct(links.filter((link) => link.role === role), keyOf).map(rowOf);
  return Object.fromEntries(roles.map((role) => [role, rowsOf(role)])) as Partial<Record<R, readonly T[]>>;
}

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

/** The roles in which some versions name actors and other facts: types of relationships stand in a statement's text. */
export interface Roles {
  readonly actors: readonly ActorLinkRole[];
  readonly facts: readonly FactLinkRole[];
}

export function rolesIn(versions: readonly LinkRows[]): Roles {
  const roles = (keys: readonly string[]): readonly string[] => [...new Set(keys)].sort();
  return {
    actors: roles(versions.flatMap(({ actors }) => Object.keys(actors))) as Roles['actors'],
    facts: roles(versions.flatMap(({ facts }) => Object.keys(facts))) as Roles['facts'],
  };
}

/** Who is named before anything is known of them is a node with an id and no version. */
const placeholder = (node: string, label: string): string => `ON CREATE SET ${node}:${label}, ${node}.latest_version = 0`;

const toActor = (role: ActorLinkRole): string => `
  FOREACH (link IN each.actors.${role} |
    MERGE (actor:Fact {id: link.id}) ${placeholder('actor', 'Actor')}
    CREATE (version)-[r:${role}]->(actor) SET r = link.properties)`;

const toFact = (role: FactLinkRole): string => `
  FOREACH (id IN each.facts.${role} |
    MERGE (other:Fact {id: id}) ${placeholder('other', role === 'ANSWERS_TOPIC' ? 'Topic' : 'Task')}
    CREATE (version)-[:${role}]->(other))`;

/** The part of a statement that links the `version` just created to what `each` names: places, actors, tasks and topics, sources, names. */
export const linking = ({ actors, facts }: Roles): string => `
  FOREACH (key IN each.areas | MERGE (area:Area {key: key}) CREATE (version)-[:IN_AREA]->(area))
  ${actors.map(toActor).join('')}${facts.map(toFact).join('')}
  FOREACH (link IN each.evidence |
    MERGE (source:Source {id: link.source})
    CREATE (version)-[r:EVIDENCED_BY]->(source) SET r = link.properties)
  FOREACH (entry IN each.names | CREATE (version)-[:NAMED]->(name:Name) SET name = entry)${EDGES}`;
