import { responsibilityRole, type ResponsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import { ancestors, overlaps, specificity, type AreaKey } from '../../../api/domain/model/area.js';
import type { ResponsibilityContent } from '../../../api/domain/model/contents.js';
import type { Statement } from '../../../api/domain/model/fact.js';
import { cypherHolds, cypherNow, cypherParameters, rivalBound, rivalNow, sqlHolds, sqlNow } from './now.js';
import type { Json, Question } from './question.js';
import type { Statement as Sql } from '../sides/bare-sqlite.js';

interface Input {
  readonly task: string;
  readonly area: AreaKey;
}

interface Shown {
  readonly id: string;
  readonly role: ResponsibilityRole;
  readonly actor: { readonly id: string; readonly name: string };
  readonly areas: readonly AreaKey[];
}

const shown = (all: readonly Shown[]): Json => all.map(({ id, role, actor, areas }) => ({ id, role, actor: { id: actor.id, name: actor.name }, areas: [...areas].sort() }));

/** The most specific area first, then by role, then by id: what the service answers in, done by hand. */
function inOrder(all: readonly Shown[], place: AreaKey): Json {
  const narrowest = ({ areas }: Shown): number => Math.max(-1, ...areas.filter((key) => overlaps(key, place)).map(specificity));
  const rank = ({ role }: Shown): number => responsibilityRole.values.indexOf(role);
  return shown([...all].sort((a, b) => narrowest(b) - narrowest(a) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1)));
}

const SQL: Sql<{ fact: string; document: string }> = { sql: `SELECT version.fact, version.document FROM (
  SELECT version FROM version_area WHERE area >= ?2 AND area < ?2 || ':' UNION SELECT version FROM json_each(?3) wanted CROSS JOIN version_area ON area = wanted.value) there
CROSS JOIN version_fact task ON task.fact = ?4 AND task.role = 'CONCERNS_TASK' AND task.version = there.version
CROSS JOIN fact_version version ON version.key = there.version WHERE version.type = 'Responsibility' AND ${sqlHolds('version')}` };
const SQL_NAMES: Sql<{ fact: string; name: string }> = { sql: `SELECT version.fact, version.document ->> '$.content.name.de' AS name FROM json_each(?2) wanted
CROSS JOIN fact_version version ON version.fact = wanted.value AND ${sqlNow('version')}` };

const CYPHER = `CALL () {
  MATCH (place:Area) WHERE place.spoken_of = true AND place.key STARTS WITH $area RETURN place
  UNION UNWIND $around AS key MATCH (place:Area {key: key}) RETURN place
}
MATCH (place)<-[:IN_AREA]-(version:ResponsibilityVersion) WHERE ${cypherNow('version')} AND EXISTS { MATCH (version)-[:CONCERNS_TASK]->({id: $task}) }
WITH DISTINCT version WHERE ${cypherHolds('version', 'RESPONSIBLE')}
MATCH (version)-[:RESPONSIBLE]->(actor)-[:HAS_VERSION]->(named) WHERE ${cypherNow('named')}
RETURN collect(version.id) AS ids, collect(version.role) AS roles, collect(actor.id) AS actors, collect(named.name) AS names,
  collect(COLLECT { MATCH (version)-[:IN_AREA]->(area) RETURN area.key }) AS areas`;

interface Row extends Record<'ids' | 'actors' | 'names', readonly string[]> {
  readonly roles: readonly ResponsibilityRole[];
  readonly areas: readonly (readonly AreaKey[])[];
}

interface RivalResponsibility {
  readonly id: string;
  readonly role: ResponsibilityRole;
  readonly actor: readonly { readonly id: string; readonly versions: readonly { readonly name: string }[] }[];
  readonly areas: readonly { readonly key: AreaKey }[];
}

/** Who handles a task in a Kreis. */
export const whoHandles: Question<Input> = {
  name: 'who handles',
  inputs: ({ tasks, counties }) => counties.map((area, index) => ({ area, task: tasks[index % tasks.length] ?? '' })),
  port: async (store, moment, { task, area }) => {
    const found = await store.responsibilitiesFor([task], area, moment);
    const actors = await store.facts(found.map(({ content }) => content.actor), moment);
    const names = new Map(actors.flatMap((fact) => (fact.type === 'Actor' ? [[fact.id, fact.content.name.de]] : [])));
    return inOrder(found.map(({ id, content: { role, actor, areas } }) => ({ id, role, areas, actor: { id: actor, name: names.get(actor) ?? '' } })), area);
  },
  graphql: {
    document: 'query ($task: ID!, $area: AreaKey!) { whoHandles(task: $task, area: $area) { responsibilities { id role actor { id name } areas { key } } } }',
    variables: (input) => ({ ...input }),
    pick: ({ whoHandles: { responsibilities } }: { whoHandles: { responsibilities: readonly (Omit<Shown, 'areas'> & { areas: readonly { key: AreaKey }[] })[] } }) =>
      shown(responsibilities.map((each) => ({ ...each, areas: each.areas.map(({ key }) => key) }))),
  },
  sqlite: (bare, { validAt }, { task, area }) => {
    const rows = bare.all(SQL, validAt, area, JSON.stringify(ancestors(area)), task);
    const found = rows.map(({ fact, document }) => ({ id: fact, content: (JSON.parse(document) as Statement).content as ResponsibilityContent }));
    const named = bare.all(SQL_NAMES, validAt, JSON.stringify([...new Set(found.map(({ content }) => content.actor))]));
    const names = new Map(named.map(({ fact, name }) => [fact, name]));
    return inOrder(found.map(({ id, content: { role, actor, areas } }) => ({ id, role, areas, actor: { id: actor, name: names.get(actor) ?? '' } })), area);
  },
  neo4j: async (bare, moment, { task, area }) => {
    const { ids, roles, actors, names, areas } = await bare.one<Row>(CYPHER, { ...cypherParameters(moment), task, area, around: ancestors(area) });
    return inOrder(ids.map((id, index) => ({
      id, role: roles[index] ?? 'LEAD', actor: { id: actors[index] ?? '', name: names[index] ?? '' }, areas: areas[index] ?? [],
    })), area);
  },
  rival: {
    document: `query ($where: ResponsibilityVersionWhere!, $now: ActorVersionWhere!) {
      responsibilityVersions(where: $where) { id role actor { id versions(where: $now) { name } } areas { key } } }`,
    variables: ({ task, area }, moment) => ({
      now: rivalNow(moment),
      where: {
        ...rivalNow(moment), tasks: { some: { id: { eq: task } } }, actor: rivalBound(moment),
        areas: { some: { OR: [{ key: { startsWith: area } }, { key: { in: ancestors(area) } }] } },
      },
    }),
    // It cannot sort by how narrow a place is.
    pick: ({ responsibilityVersions }: { responsibilityVersions: readonly RivalResponsibility[] }, { area }) => inOrder(responsibilityVersions.map(({ id, role, actor: [actor], areas }) => ({
      id, role, actor: { id: actor?.id ?? '', name: actor?.versions[0]?.name ?? '' }, areas: areas.map(({ key }) => key),
    })), area),
  },
};
