import type { ActorContent } from '../../../api/domain/model/contents.js';
import type { Area } from '../../../api/domain/model/area.js';
import type { Statement } from '../../../api/domain/model/fact.js';
import { cypherNow, cypherParameters, rivalNow, sqlNow } from './now.js';
import type { Json, Question } from './question.js';
import type { Statement as Sql } from '../sides/bare-sqlite.js';

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly areas: readonly { readonly key: string; readonly name: string }[];
}

/** Places in the order of their keys: what an actor serves has no order of its own. */
const shown = ({ id, name, kind, level, areas }: Shown): Json => ({
  id, name, kind, level, areas: [...areas].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, name: called }) => ({ key, name: called })),
});

const SQL: Sql<{ document: string }> = { sql: `SELECT version.document FROM fact_version version WHERE version.fact = ?2 AND ${sqlNow('version')}` };
const SQL_AREAS: Sql<{ document: string }> = { sql: 'SELECT area.document FROM json_each(?1) wanted CROSS JOIN area ON area.key = wanted.value' };
const CYPHER = `MATCH (:Fact {id: $id})-[:HAS_VERSION]->(version) WHERE ${cypherNow('version')}
MATCH (version)-[:IN_AREA]->(area)
RETURN version.id AS id, version.name AS name, version.kinds[0] AS kind, version.level AS level, collect(area.key) AS keys, collect(area.name) AS names`;

interface Row extends Omit<Shown, 'areas'> {
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

/** One stakeholder with the places that it serves. */
export const actorById: Question<string> = {
  name: 'actor by id',
  inputs: ({ actors }) => actors.map(({ id }) => id),
  port: async (store, moment, id) => {
    const [actor] = await store.facts([id], moment);
    if (actor?.type !== 'Actor') return null;
    const { name, kind, level, areas } = actor.content;
    return shown({ id, name: name.de, kind, level, areas: (await store.areas(areas)).map((area) => ({ key: area.key, name: area.name.de })) });
  },
  graphql: {
    document: 'query ($id: ID!) { actor(id: $id) { id name kind level areas { key name } } }',
    variables: (id) => ({ id }),
    pick: ({ actor }: { actor: Shown }) => shown(actor),
  },
  sqlite: (bare, { validAt }, id) => {
    const [row] = bare.all(SQL, validAt, id);
    const { name, kind, level, areas } = (JSON.parse(row?.document ?? '{}') as Statement).content as ActorContent;
    const places = bare.all(SQL_AREAS, JSON.stringify(areas)).map(({ document }) => JSON.parse(document) as Area);
    return shown({ id, name: name.de, kind, level, areas: places.map((area) => ({ key: area.key, name: area.name.de })) });
  },
  neo4j: async (bare, moment, id) => {
    const { keys, names, ...row } = await bare.one<Row>(CYPHER, { ...cypherParameters(moment), id });
    return shown({ ...row, areas: keys.map((key, index) => ({ key, name: names[index] ?? '' })) });
  },
  rival: {
    document: 'query ($where: ActorVersionWhere!) { actorVersions(where: $where) { id name kinds level areas { key name } } }',
    variables: (id, moment) => ({ where: { id: { eq: id }, ...rivalNow(moment) } }),
    pick: ({ actorVersions: [actor] }: { actorVersions: readonly (Shown & { kinds: readonly string[] })[] }) =>
      (actor ? shown({ ...actor, kind: actor.kinds[0] ?? '' }) : null),
  },
};
