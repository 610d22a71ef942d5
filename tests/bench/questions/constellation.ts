import type { Statement } from '../../../api/domain/model/fact.js';
import type { ActorContent, CooperationContent } from '../../../api/domain/model/contents.js';
import type { SampleLand } from '../sample.js';
import { cypherCurrent, cypherHolds, cypherNow, cypherParameters, rivalBound, rivalCurrent, rivalNow, sqlCurrent, sqlHolds, sqlNow } from './now.js';
import { byId, type Json, type Question } from './question.js';
import type { Statement as Sql } from '../sides/bare-sqlite.js';

interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
interface Cooperation {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly status: string;
  readonly members: readonly string[];
}

const shown = (actors: readonly Actor[], cooperations: readonly Cooperation[]): Json => ({
  actors: byId(actors).map(({ id, name, kind }) => ({ id, name, kind })),
  cooperations: byId(cooperations).map(({ id, kinds, status, members }) => ({ id, kinds, status, members: [...members].sort() })),
});

const actorOf = (id: string, { name, kind }: ActorContent): Actor => ({ id, name: name.de, kind });
const cooperationOf = (id: string, { kinds, status, participants }: CooperationContent): Cooperation =>
  ({ id, kinds, status, members: participants.map(({ actor }) => actor) });

/** Everything in the Land that holds, and whom it names, by the version that holds, else by another current one; of what is neither actor nor cooperation only whom it names. */
const SQL: Sql<Found> = { sql: `WITH there AS MATERIALIZED (SELECT DISTINCT version AS key FROM version_area WHERE (area >= ?2 AND area < ?2 || ':') OR area = 'DE')
SELECT version.key, version.type, version.fact, CASE WHEN version.type IN ('Actor', 'Cooperation') THEN version.document END AS document
FROM there CROSS JOIN fact_version version ON version.key = there.key WHERE ${sqlHolds('version')}` };
const SQL_NAMED: Sql<{ actor: string }> = { sql: 'SELECT DISTINCT link.actor FROM json_each(?1) wanted CROSS JOIN version_actor link INDEXED BY actor_of_version ON link.version = wanted.value' };
const SQL_OUTSIDERS: Sql<{ fact: string; document: string }> = { sql: `SELECT version.fact, version.document, max(1000000 * (${sqlNow('version')}) + version.version) FROM json_each(?2) wanted CROSS JOIN fact_version version ON version.fact = wanted.value AND ${sqlCurrent('version')} GROUP BY version.fact` };

interface Found {
  readonly key: number;
  readonly type: string;
  readonly fact: string;
  readonly document: string | null;
}

const CYPHER = `CALL () {
  MATCH (place:Area) WHERE place.spoken_of = true AND place.key STARTS WITH $land RETURN place
  UNION MATCH (place:Area {key: 'DE'}) RETURN place
}
MATCH (place)<-[:IN_AREA]-(version) WHERE ${cypherNow('version')}
WITH DISTINCT version WHERE ${cypherHolds('version')}
WITH collect(version) AS all
WITH all, [v IN all WHERE v:ActorVersion] AS actors, [v IN all WHERE v:CooperationVersion] AS cooperations
WITH actors, cooperations, [v IN actors | v.id] AS ids, COLLECT { UNWIND all AS v MATCH (v)-[:PARTICIPANT|RESPONSIBLE|DELEGATED_BY|DISRUPTED|SIDE|HELD_BY]->(named) RETURN DISTINCT named } AS named
WITH actors, cooperations, ids, COLLECT { UNWIND named AS one WITH one WHERE NOT one.id IN ids MATCH (one)-[:HAS_VERSION]->(version) WHERE ${cypherCurrent('version')} WITH one, version ORDER BY ${cypherNow('version')} DESC, version.version DESC WITH one, collect(version) AS known RETURN known[0] AS version } AS outsiders
RETURN ids + [v IN outsiders | v.id] AS ids, [v IN actors + outsiders | v.name] AS names, [v IN actors + outsiders | v.kinds[0]] AS kinds,
  [c IN cooperations | c.id] AS groups, [c IN cooperations | c.kinds] AS forms, [c IN cooperations | c.status] AS states,
  [c IN cooperations | COLLECT { MATCH (c)-[:PARTICIPANT]->(member) RETURN member.id }] AS members`;

interface Row extends Record<'ids' | 'names' | 'kinds' | 'groups' | 'states', readonly string[]> {
  readonly forms: readonly (readonly string[])[];
  readonly members: readonly (readonly string[])[];
}

interface RivalAnswer {
  readonly actorVersions: readonly RivalVersion[];
  readonly cooperationVersions: readonly (Omit<Cooperation, 'members'> & { readonly participants: readonly { readonly id: string; readonly versions: readonly RivalVersion[] }[] })[];
  readonly responsibilityVersions: readonly { readonly delegatedBy: readonly { readonly versions: readonly (RivalVersion & { readonly hold_from: string })[] }[] }[];
}
interface RivalVersion {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
}

/** Who works in a Land, and with whom. */
export const constellation: Question<SampleLand> = {
  name: 'constellation of a Land',
  inputs: ({ land }) => [land],
  port: async (store, moment, { key }) => {
    const { facts, outsiders } = await store.areaFacts(key, moment, 'HOLDING');
    const actors = [...facts, ...outsiders].flatMap((fact) => (fact.type === 'Actor' ? [actorOf(fact.id, fact.content)] : []));
    return shown(actors, facts.flatMap((fact) => (fact.type === 'Cooperation' ? [cooperationOf(fact.id, fact.content)] : [])));
  },
  graphql: {
    document: `query ($code: FederalStateCode!) { federalState(code: $code) { constellation(limit: 5000) {
      actors { id name kind } cooperations { id kinds status participants { actor { id } } } } } }`,
    variables: ({ code }) => ({ code }),
    pick: ({ federalState: { constellation: found } }: { federalState: { constellation: { actors: readonly Actor[]; cooperations: readonly (Omit<Cooperation, 'members'> & { participants: readonly { actor: { id: string } }[] })[] } } }) =>
      shown(found.actors, found.cooperations.map((each) => ({ ...each, members: each.participants.map(({ actor }) => actor.id) }))),
  },
  sqlite: (bare, { validAt }, { key }) => {
    const found = bare.all(SQL, validAt, key);
    const content = (document: string | null): unknown => (JSON.parse(document ?? '{}') as Statement).content;
    const actors = found.filter(({ type }) => type === 'Actor').map(({ fact, document }) => actorOf(fact, content(document) as ActorContent));
    const cooperations = found.filter(({ type }) => type === 'Cooperation').map(({ fact, document }) => cooperationOf(fact, content(document) as CooperationContent));
    const serving = new Set(actors.map(({ id }) => id));
    const others = bare.all(SQL_NAMED, JSON.stringify(found.filter(({ type }) => type !== 'Actor' && type !== 'Cooperation').map((each) => each.key)));
    const named = new Set([...cooperations.flatMap(({ members }) => members), ...others.map(({ actor }) => actor)].filter((id) => !serving.has(id)));
    const outsiders = bare.all(SQL_OUTSIDERS, validAt, JSON.stringify([...named]));
    return shown([...actors, ...outsiders.map(({ fact, document }) => actorOf(fact, content(document) as ActorContent))], cooperations);
  },
  neo4j: async (bare, moment, { key }) => {
    const { ids, names, kinds, groups, forms, states, members } = await bare.one<Row>(CYPHER, { ...cypherParameters(moment), land: key });
    return shown(
      ids.map((id, index) => ({ id, name: names[index] ?? '', kind: kinds[index] ?? '' })),
      groups.map((id, index) => ({ id, kinds: forms[index] ?? [], status: states[index] ?? '', members: members[index] ?? [] })),
    );
  },
  rival: {
    document: `query ($actors: ActorVersionWhere!, $cooperations: CooperationVersionWhere!, $responsibilities: ResponsibilityVersionWhere!, $now: ActorVersionWhere!, $current: ActorVersionWhere!) {
      actorVersions(where: $actors) { id name kinds }
      cooperationVersions(where: $cooperations) { id kinds status participants { id versions(where: $now) { id name kinds } } }
      responsibilityVersions(where: $responsibilities) { delegatedBy { versions(where: $current) { id name kinds hold_from } } } }`,
    variables: ({ key }, moment) => {
      const there = { ...rivalNow(moment), areas: { some: { OR: [{ key: { startsWith: key } }, { key: { eq: 'DE' } }] } } };
      return {
        actors: there, cooperations: { ...there, participants: rivalBound(moment) }, now: rivalNow(moment), current: rivalCurrent,
        responsibilities: { ...there, actor: rivalBound(moment), delegatedBy: { some: { id: { contains: ':' } } } },
      };
    },
    pick: ({ actorVersions, cooperationVersions, responsibilityVersions }: RivalAnswer) => {
      const givers = responsibilityVersions.flatMap(({ delegatedBy }) => delegatedBy).flatMap(({ versions }) => [...versions].sort((a, b) => (a.hold_from < b.hold_from ? -1 : 1)).slice(-1));
      const partners = cooperationVersions.flatMap(({ participants }) => participants).flatMap(({ versions }) => versions);
      // What holds comes last and counts.
      const all = new Map([...givers, ...partners, ...actorVersions].map(({ id, name, kinds }) => [id, { id, name, kind: kinds[0] ?? '' }]));
      return shown([...all.values()], cooperationVersions.map((each) => ({ ...each, members: each.participants.map(({ id }) => id) })));
    },
  },
};
