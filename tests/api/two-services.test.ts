import { openNeo4jStore } from '../../api/storage/neo4j/open.js';
import type { Store } from '../../api/application/ports/store.js';
import { NO_CHANGES, type ChangeSet } from '../../api/domain/model/change-set.js';
import { startService, type RunningService } from '../browser/service.js';
import { NEO4J_START_MS, emptyNeo4jOfWorker, neo4jOfWorker } from '../neo4j/pool.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { NEO4J } from '../storage/engines.js';
import { changeSetOf } from '../storage/kill/change-set.js';
import { Survival } from '../storage/kill/survival.js';
import { ask } from './ask.js';

/** Questions of every kind; what they answer must not depend on who is asked. */
const QUESTIONS = [
  '{ dataset { revision recordedAt referenceDay actors responsibilities cooperations absences sources synthetic engine } }',
  '{ federalStates { code name key regionalDirectorates { name } summary { text } } }',
  '{ federalState(code: BB) { constellation { actors { id name } cooperations { id text participants { actor { name } } } } } }',
  '{ actors(first: 40) { nodes { id name version recordedAt evidence { locator source { title } } } pageInfo { endCursor hasNextPage } totalCount } }',
  '{ cooperations(last: 20) { nodes { id kinds status } pageInfo { startCursor } totalCount } }',
  '{ search(text: "behörde", first: 50) { score matched } }',
  '{ changes(first: 30) { nodes { recordedAt recordedBy fact { id } } totalCount } }',
  '{ sources(first: 200) { nodes { id title } } tasks { id name } topics { id } practices { id } }',
];

describeWithNeo4j('two services on one Neo4j', () => {
  let services: readonly RunningService[];
  let stores: readonly [Store, Store];

  beforeAll(async () => {
    const access = await emptyNeo4jOfWorker();
    const { uri, user, password } = access;
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    // Both at once, on an empty database: each lays it out and loads what is delivered, or finds that it is done.
    services = await Promise.all([startService(settings), startService(settings)]);
    const open = (): Promise<Store> => openNeo4jStore({ uri, user, password, database: 'neo4j' });
    stores = [await open(), await open()];
  }, NEO4J_START_MS);
  afterAll(async () => {
    await Promise.all([...services.map((each) => each.stop()), ...stores.map((each) => each.close())]);
  });
  const fromBoth = (question: string) => Promise.all(services.map(async ({ url }) => {
    const { data, errors } = await ask(url, question);
    expect(errors).toEqual([]);
    return data;
  }));

  test('load the delivered data once', async () => {
    const [one, other] = stores;
    expect(await one.revision()).toMatchObject({ revision: 1 });
    expect(await other.revision()).toEqual(await one.revision());
  });
  test.each(QUESTIONS)('answer alike: %s', async (question) => {
    const [one, other] = await fromBoth(question);
    expect(JSON.stringify(one).length).toBeGreaterThan(80);
    expect(other).toEqual(one);
  });
  test('go on with a page that the other one began', async () => {
    const page = (service: RunningService, after: string | null) => ask(service.url, 'query($after: String) { actors(first: 7, after: $after) { nodes { id } pageInfo { endCursor } } }', { after });
    const [first, second] = services as [RunningService, RunningService];
    const cursor = ((await page(first, null)).data as { actors: { pageInfo: { endCursor: string } } }).actors.pageInfo.endCursor;
    const [here, there] = [await page(first, cursor), await page(second, cursor)];
    expect(here.errors).toEqual([]);
    expect(there.data).toEqual(here.data);
  });
  test('read what anybody has written as soon as it is acknowledged', async () => {
    for (let number = 0; number < 20; number += 1) {
      const { revision } = await stores[number % 2]!.append(changeSetOf({ lane: 'seen', number }));
      expect(await fromBoth('{ dataset { revision } actor(id: "actor:seen-0-a") { name } }')).toEqual(services.map(() => ({ dataset: { revision }, actor: { name: 'Stelle seen 0 Nord' } })));
      for (const store of stores) expect(await store.versions([`actor:seen-${number}-a`], revision)).toHaveLength(1);
    }
  }, 60_000);
});

describeWithNeo4j('writers of two processes on one Neo4j', () => {
  let stores: readonly Store[];
  beforeAll(async () => {
    await (await NEO4J.empty()).discard();
    const { uri, user, password } = await neo4jOfWorker();
    stores = await Promise.all([0, 1, 2].map(() => openNeo4jStore({ uri, user, password, database: 'neo4j' })));
  }, NEO4J_START_MS);
  afterAll(() => Promise.all(stores.map((each) => each.close())));

  test('who change different facts: all of them do, one after the other, without a gap', async () => {
    const lanes = stores.map((_, index) => `w${index}`);
    await Promise.all(stores.map(async (store, index) => {
      for (let number = 0; number < 15; number += 1) await store.append(changeSetOf({ lane: lanes[index]!, number }));
    }));
    await Promise.all(stores.map((store) => new Survival().check(store, new Map(lanes.map((lane) => [lane, 15])))));
  }, 120_000);
  test('who change the same fact: exactly one of them does, the others are told its version', async () => {
    const changes = (round: number, writer: number): ChangeSet => {
      const [task] = changeSetOf({ lane: 'same', number: round }).facts.filter(({ type }) => type === 'Task');
      return { ...NO_CHANGES, clock: '2026-01-01T00:00:00.000Z', recordedBy: `writer ${writer}`, changeReason: null, facts: [task!] };
    };
    const { revision } = await stores[0]!.revision();
    for (let round = 0; round < 20; round += 1) {
      const outcomes = await Promise.allSettled(stores.map((store, writer) => store.append(changes(round, writer))));
      const refused = outcomes.filter(({ status }) => status === 'rejected').map((outcome) => (outcome as PromiseRejectedResult).reason as unknown);
      expect(refused).toHaveLength(stores.length - 1);
      for (const reason of refused) expect(reason).toMatchObject({ code: 'VERSION_CONFLICT', details: { fact: 'task:same', currentVersion: round + 1 } });
      expect(outcomes).toContainEqual({ status: 'fulfilled', value: expect.objectContaining({ revision: revision + round + 1 }) as unknown });
    }
    const versions = await stores[0]!.versions(['task:same'], 1_000_000);
    expect(versions.map(({ version, recordedRevision }) => [version, recordedRevision])).toEqual(Array.from(versions, (_, index) => [20 - index, revision + 20 - index]));
  }, 120_000);
});
