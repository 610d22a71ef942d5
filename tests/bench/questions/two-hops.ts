import type { CooperationContent } from '../../../api/domain/model/contents.js';
import type { Statement } from '../../../api/domain/model/fact.js';
import { partnersOf } from '../sample.js';
import { cypherHolds, cypherNow, cypherParameters, rivalBound, rivalNow, sqlHolds, sqlNow } from './now.js';
import { byId, type Json, type Question } from './question.js';
import type { Statement as Sql } from '../sides/bare-sqlite.js';

/** A cooperation with those who take part, as all sides can tell it. */
interface Group {
  readonly id: string;
  readonly members: readonly string[];
}

/** From one actor over its cooperations to its partners, and over theirs to the partners' partners, with names. */
function nested(id: string, groups: readonly Group[], names: ReadonlyMap<string, string>): Json {
  const of = (actor: string): readonly Group[] => byId(groups.filter(({ members }) => members.includes(actor)));
  const named = (actor: string): { readonly id: string; readonly name: string } => ({ id: actor, name: names.get(actor) ?? '' });
  const hop = (actor: string, below: (member: string) => Json): Json =>
    of(actor).map((group) => ({ id: group.id, members: [...group.members].sort().map(below) }));
  return hop(id, (partner) => ({ ...named(partner), cooperations: hop(partner, named) }));
}

interface Member {
  readonly actor: { readonly id: string; readonly name: string; readonly cooperations: { readonly nodes: readonly Node[] } };
}
interface Node {
  readonly id: string;
  readonly participants: readonly Member[];
}

const inOrder = (members: readonly Member[]): readonly Member['actor'][] => byId(members.map(({ actor }) => actor));
const fromNodes = (nodes: readonly Node[]): Json => byId(nodes).map(({ id, participants }) => ({
  id,
  members: inOrder(participants).map((partner) => ({
    id: partner.id, name: partner.name,
    cooperations: byId(partner.cooperations.nodes).map((second) => ({
      id: second.id, members: inOrder(second.participants).map(({ id: actor, name }) => ({ id: actor, name })),
    })),
  })),
}));

const SQL: Sql<{ fact: string; document: string }> = { sql: `SELECT version.fact, version.document FROM (
  SELECT DISTINCT link.version AS key FROM json_each(?2) wanted CROSS JOIN version_actor link ON link.actor = wanted.value AND link.role = 'PARTICIPANT') found
CROSS JOIN fact_version version ON version.key = found.key WHERE ${sqlHolds('version')}` };
const SQL_NAMES: Sql<{ fact: string; name: string }> = { sql: `SELECT version.fact, version.document ->> '$.content.name.de' AS name FROM json_each(?2) wanted
CROSS JOIN fact_version version ON version.fact = wanted.value AND ${sqlNow('version')}` };

const CYPHER = `MATCH (:Fact {id: $id})<-[:PARTICIPANT]-(first) WHERE ${cypherHolds('first', 'PARTICIPANT')}
MATCH (first)-[:PARTICIPANT]->(partner)
WITH DISTINCT partner
MATCH (partner)<-[:PARTICIPANT]-(second) WHERE ${cypherNow('second')}
WITH DISTINCT second WHERE ${cypherHolds('second', 'PARTICIPANT')}
MATCH (second)-[:PARTICIPANT]->(member)
WITH second.id AS group, collect(member) AS members
WITH collect(group) AS groups, collect([member IN members | member.id]) AS memberIds, collect(members) AS all
UNWIND all AS some UNWIND some AS member
WITH DISTINCT groups, memberIds, member
MATCH (member)-[:HAS_VERSION]->(version) WHERE ${cypherNow('version')}
RETURN groups, memberIds, collect(member.id) AS ids, collect(version.name) AS names`;

interface Row {
  readonly groups?: readonly string[];
  readonly memberIds: readonly (readonly string[])[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

const groupOf = ({ fact, document }: { readonly fact: string; readonly document: string }): Group =>
  ({ id: fact, members: ((JSON.parse(document) as Statement).content as CooperationContent).participants.map(({ actor }) => actor) });

interface RivalActor {
  readonly id: string;
  readonly versions: readonly { readonly name: string }[];
  readonly cooperations: readonly RivalCooperation[];
}
interface RivalCooperation {
  readonly id: string;
  readonly participants: readonly RivalActor[];
}
const rivalNode = ({ id, participants }: RivalCooperation): Node => ({
  id,
  participants: participants.map((actor) => ({
    actor: { id: actor.id, name: actor.versions[0]?.name ?? '', cooperations: { nodes: ((actor.cooperations as readonly RivalCooperation[] | undefined) ?? []).map(rivalNode) } },
  })),
});

/** A stakeholder's partners and their partners. */
export const twoHops: Question<string> = {
  name: 'two hops',
  inputs: ({ connected }) => connected,
  port: async (store, moment, id) => {
    const partners = partnersOf(await store.cooperationsOf([id], moment));
    const all = await store.cooperationsOf(partners, moment);
    const actors = await store.facts(partnersOf(all), moment);
    const names = new Map(actors.flatMap((fact) => (fact.type === 'Actor' ? [[fact.id, fact.content.name.de]] : [])));
    return nested(id, all.map((fact) => ({ id: fact.id, members: partnersOf([fact]) })), names);
  },
  graphql: {
    document: `query ($id: ID!) { actor(id: $id) { cooperations(first: 200) { nodes { id participants { actor { id name
      cooperations(first: 200) { nodes { id participants { actor { id name } } } } } } } } } }`,
    variables: (id) => ({ id }),
    pick: ({ actor }: { actor: Member['actor'] }) => fromNodes(actor.cooperations.nodes),
  },
  sqlite: (bare, { validAt }, id) => {
    const around = (actors: readonly string[]): readonly Group[] => bare.all(SQL, validAt, JSON.stringify(actors)).map(groupOf);
    const members = (groups: readonly Group[]): readonly string[] => [...new Set(groups.flatMap((group) => group.members))];
    const all = around(members(around([id])));
    const names = bare.all(SQL_NAMES, validAt, JSON.stringify(members(all)));
    return nested(id, all, new Map(names.map(({ fact, name }) => [fact, name])));
  },
  neo4j: async (bare, moment, id) => {
    const { groups = [], memberIds, ids, names } = await bare.one<Row>(CYPHER, { ...cypherParameters(moment), id });
    return nested(id, groups.map((group, index) => ({ id: group, members: memberIds[index] ?? [] })), new Map(ids.map((actor, index) => [actor, names[index] ?? ''])));
  },
  rival: {
    document: `query ($first: CooperationVersionWhere!, $second: CooperationVersionWhere!, $now: ActorVersionWhere!) {
      cooperationVersions(where: $first) { id participants { id versions(where: $now) { name }
        cooperations(where: $second) { id participants { id versions(where: $now) { name } } } } } }`,
    variables: (id, moment) => {
      const second = { ...rivalNow(moment), participants: rivalBound(moment) };
      return { first: { AND: [second, { participants: { some: { id: { eq: id } } } }] }, second, now: rivalNow(moment) };
    },
    pick: ({ cooperationVersions }: { cooperationVersions: readonly RivalCooperation[] }) => fromNodes(cooperationVersions.map(rivalNode)),
  },
};
