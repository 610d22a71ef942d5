import { writeCursor } from '../../../api/application/paging/cursor.js';
import type { Place } from '../../../api/application/ports/page.js';
import type { ActorContent } from '../../../api/domain/model/contents.js';
import type { Statement } from '../../../api/domain/model/fact.js';
import { placeOf } from '../sample.js';
import { cypherNow, cypherParameters, rivalNow, sqlNow } from './now.js';
import type { Json, Question } from './question.js';
import type { Statement as Sql } from '../sides/bare-sqlite.js';

const PAGE = 50;

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** One more than the page tells whether there is more. */
const pageOf = (actors: readonly Shown[]): Json => ({
  nodes: actors.slice(0, PAGE).map(({ id, name, kind }) => ({ id, name, kind })), more: actors.length > PAGE,
});

/** The list of all stakeholders, as cursors name it. */
const LIST = 'Actor {"actorKinds":[],"actionAreas":[],"areas":[]}';

const SQL: Sql<{ fact: string; document: string }> = { sql: `SELECT version.fact, version.document FROM fact_version version INDEXED BY version_in_order
WHERE version.type = 'Actor' AND (version.sort_key, version.fact) > (?2, ?3) AND ${sqlNow('version')}
ORDER BY version.sort_key, version.fact LIMIT ${PAGE + 1}` };
const CYPHER = `MATCH (version:ActorVersion) WHERE version.order_key > $after AND ${cypherNow('version')}
WITH version ORDER BY version.order_key LIMIT ${PAGE + 1}
RETURN collect(version.id) AS ids, collect(version.name) AS names, collect(version.kinds[0]) AS kinds`;

/** As the server keeps it: sort key and id in one. */
const orderKey = ({ sortKey, id }: Place): string => `${sortKey}\t${id}`;

/** Fifty stakeholders by name, from somewhere in the list. */
export const pageOf50: Question<Place> = {
  name: 'page of 50',
  inputs: ({ actors }) => actors.map(placeOf),
  port: async (store, moment, from) => {
    const { items, more } = await store.page('Actor', {}, { limit: PAGE, backward: false, from }, moment);
    return { nodes: items.map(({ id, content }) => ({ id, name: content.name.de, kind: content.kind })), more };
  },
  graphql: {
    document: `query ($after: String!) { actors(first: ${PAGE}, after: $after) { nodes { id name kind } pageInfo { hasNextPage } } }`,
    variables: (place, moment) => ({ after: writeCursor({ list: LIST, moment, place }) }),
    pick: ({ actors: { nodes, pageInfo } }: { actors: { nodes: readonly Shown[]; pageInfo: { hasNextPage: boolean } } }) =>
      ({ nodes: nodes.map(({ id, name, kind }) => ({ id, name, kind })), more: pageInfo.hasNextPage }),
  },
  sqlite: (bare, { validAt }, { sortKey, id }) => pageOf(bare.all(SQL, validAt, sortKey, id).map((row) => {
    const { name, kind } = (JSON.parse(row.document) as Statement).content as ActorContent;
    return { id: row.fact, name: name.de, kind };
  })),
  neo4j: async (bare, moment, place) => {
    const { ids, names, kinds } = await bare.one<Record<'ids' | 'names' | 'kinds', string[]>>(CYPHER, { ...cypherParameters(moment), after: orderKey(place) });
    return pageOf(ids.map((id, index) => ({ id, name: names[index] ?? '', kind: kinds[index] ?? '' })));
  },
  rival: {
    document: `query ($where: ActorVersionWhere!) { actorVersions(where: $where, sort: [{ order_key: ASC }], limit: ${PAGE + 1}) { id name kinds } }`,
    variables: (place, moment) => ({ where: { order_key: { gt: orderKey(place) }, ...rivalNow(moment) } }),
    pick: ({ actorVersions }: { actorVersions: readonly (Shown & { kinds: readonly string[] })[] }) =>
      pageOf(actorVersions.map((actor) => ({ ...actor, kind: actor.kinds[0] ?? '' }))),
  },
};
