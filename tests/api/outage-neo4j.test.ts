import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../api/application/ports/store.js';
import { openNeo4jStore } from '../../api/storage/neo4j/open.js';
import { startService, type RunningService } from '../browser/service.js';
import { NEO4J_START_MS } from '../neo4j/pool.js';
import { halt } from '../neo4j/process.js';
import { startNeo4j, type Neo4jServer } from '../neo4j/server.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { changeSetOf } from '../storage/kill/change-set.js';
import { ask, codeOf } from './ask.js';
import { DRAWN } from './drawn/history.js';

const QUESTION = '{ dataset { revision actors } actors(first: 100) { nodes { name } } federalState(code: BW) { constellation { actors { name } } } }';
const readiness = async ({ url }: RunningService): Promise<number> => (await fetch(`${url}/readyz`)).status;

/** Waits until the service says that it can be asked again. */
async function back(service: RunningService): Promise<void> {
  while ((await readiness(service)) !== 200) await pause(50);
}

const GONE = /^the store cannot be reached at present; please try again$/;
const GONE_OR_LATE = /^the store (cannot be reached at present; please try again|did not answer in time; please try again, or ask for less)$/;

describeWithNeo4j('a service whose Neo4j goes away', () => {
  let server: Neo4jServer;
  let store: Store;
  let service: RunningService;

  beforeAll(async () => {
    server = await startNeo4j();
    const { uri, user, password } = server;
    store = await openNeo4jStore({ uri, user, password, database: 'neo4j' });
    for (const each of DRAWN) await store.append(each);
    service = await startService({ SEED: 'no', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  }, NEO4J_START_MS);
  afterAll(async () => {
    await service.stop();
    await store.close();
    await server.discard();
  });

  async function answered(): Promise<unknown> {
    const { data, errors } = await ask(service.url, QUESTION);
    expect(errors).toEqual([]);
    return data;
  }

  /** Everything at once: each of them may wait for the server as long as the service waits. */
  async function expectAway(words: RegExp): Promise<void> {
    const [ready, alive, dataset, actor, vocabulary] = await Promise.all([
      readiness(service), fetch(`${service.url}/healthz`), ask(service.url, '{ dataset { revision } }'), ask(service.url, '{ actor(id: "actor:rd-bw") { name } }'),
      // What needs no store is answered all the same.
      ask(service.url, '{ vocabulary(enum: "Verdict") { label } }'),
    ]);
    expect([ready, alive.status]).toEqual([503, 200]);
    expect([codeOf(dataset), dataset.errors[0]!.message]).toEqual(['STORE_UNAVAILABLE', expect.stringMatching(words)]);
    expect(codeOf(actor)).toBe('STORE_UNAVAILABLE');
    expect(vocabulary.errors).toEqual([]);
  }

  test.each(['kill', 'stop'] as const)('says so, answers as before once it is back, and writes on where it was (%s)', async (end) => {
    const [before, { revision }, changes] = [await answered(), await store.revision(), changeSetOf({ lane: end, number: 0 })];
    await server[end]();
    await Promise.all([expectAway(GONE), expect(store.append(changes)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })]);
    await server.restart();
    await back(service);
    expect(await answered()).toEqual(before);
    expect(await store.append(changes)).toMatchObject({ revision: revision + 1 });
    expect((await ask(service.url, '{ dataset { revision } }')).data).toEqual({ dataset: { revision: revision + 1 } });
  }, 120_000);

  test('says so while it hangs, and answers as before once it goes on', async () => {
    const before = await answered();
    await halt(server.pid);
    try {
      // Whether the pool or the answer is waited for in vain depends on what the server was doing when it stopped.
      await expectAway(GONE_OR_LATE);
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    await back(service);
    expect(await answered()).toEqual(before);
  }, 120_000);
});
