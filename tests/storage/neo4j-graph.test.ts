import type { Store } from '../../api/application/ports/store.js';
import type { ActorFact, CooperationFact } from '../../api/domain/model/fact.js';
import { DRAWN } from '../api/drawn/history.js';
import { ask } from '../neo4j/ask.js';
import { NEO4J_START_MS, neo4jOfWorker } from '../neo4j/pool.js';
import type { Access } from '../neo4j/ready.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { NEO4J } from './engines.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The question of the README, for Neo4j Browser. */
const NETWORK = 'MATCH (a:Actor)-[r:COOPERATES_WITH]->(b:Actor) RETURN a, r, b';

interface Shown {
  readonly labels?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

describeWithNeo4j('the graph that people see in Neo4j', () => {
  let access: Access;
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    access = await neo4jOfWorker();
    ({ store, discard } = await NEO4J.empty());
    for (const each of DRAWN) await store.append(each);
  }, NEO4J_START_MS);
  afterAll(() => discard());

  test('shows who works with whom, by name, with kinds, status and times', async () => {
    const rows = (await ask(access, NETWORK)) as unknown as readonly { readonly a: Shown; readonly r: Shown; readonly b: Shown }[];
    expect(rows.length).toBeGreaterThan(5);
    for (const { a, r, b } of rows) {
      for (const actor of [a, b]) expect([actor.labels?.includes('Actor'), actor.properties['name']]).toEqual([true, expect.stringMatching(/\S/)]);
      expect(r.properties).toMatchObject({
        cooperation: expect.stringMatching(/^cooperation:/) as string, kinds: expect.any(Array) as string[], status: expect.stringMatching(/^[A-Z]+$/) as string,
        direction: expect.stringMatching(/^(NONE|FROM_TO)$/) as string, certain: expect.any(Boolean) as boolean,
      });
      for (const key of ['valid_from', 'valid_to', 'attested_from', 'attested_to']) expect(r.properties[key]).toMatch(DAY);
    }
  });

  test('has one edge for each version of a cooperation and each pair in it', async () => {
    const { revision } = await store.revision();
    const ids = (await ask(access, 'MATCH (c:Cooperation) RETURN c.id AS id')).map(({ id }) => id as string);
    const versions = (await store.versions(ids, revision)) as readonly CooperationFact[];
    const expected = versions.flatMap(({ id, version, content: { participants }, supersededRevision }) => {
      const actors = participants.map(({ actor }) => actor).sort();
      return actors.flatMap((one, index) => actors.slice(index + 1).map((other) => `${id} ${version} ${one} ${other} ${String(supersededRevision === null)}`));
    });
    const edges = await ask(access, `MATCH (a:Actor)-[r:COOPERATES_WITH]->(b:Actor)
      RETURN r.cooperation AS id, r.version AS version, a.id AS a, b.id AS b, r.superseded_revision > $revision AS current`, { revision });
    const found = edges.map(({ id, version, a, b, current }) => [id, version, ...[String(a), String(b)].sort(), current].map(String).join(' '));
    expect(found.sort()).toEqual(expected.sort());
  });

  test('calls everybody what he is called now', async () => {
    const { revision } = await store.revision();
    const named = await ask(access, 'MATCH (a:Actor) WHERE a.latest_version > 0 RETURN a.id AS id, a.name AS name');
    const versions = (await store.versions(named.map(({ id }) => id as string), revision)) as readonly ActorFact[];
    for (const { id, name } of named) expect({ id, name }).toEqual({ id, name: versions.find((version) => version.id === id)?.content.name.de });
  });

  test('has its constraints and indexes, ready to be used', async () => {
    const indexes = await ask(access, 'SHOW INDEXES YIELD name, state, type RETURN name, state, type');
    expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
    expect(indexes.map(({ name }) => name)).toEqual(expect.arrayContaining(['name_folded', 'in_order_Actor', 'in_order_Cooperation', 'cooperates_with', 'changed_in_order', 'area_spoken_of', 'record_subject']));
    expect(indexes.find(({ name }) => name === 'name_folded')).toMatchObject({ type: 'TEXT' });
    const constraints = await ask(access, 'SHOW CONSTRAINTS YIELD name, type RETURN name, type');
    expect(constraints.map(({ name }) => name).sort()).toEqual([
      'area_key', 'fact_id', 'fact_version', 'meta_id', 'migration_number', 'revision_number', 'revision_token', 'source_id',
    ]);
    for (const { type } of constraints) expect(type).toBe('UNIQUENESS');
  });
});
