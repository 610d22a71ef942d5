import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../../api/application/ports/store.js';
import { openNeo4jStore } from '../../../api/storage/neo4j/open.js';
import { NEO4J_START_MS } from '../../neo4j/pool.js';
import { startNeo4j, type Neo4jServer } from '../../neo4j/server.js';
import { describeWithNeo4j } from '../../neo4j/suite.js';
import { changeSetOf } from './change-set.js';
import { Survival } from './survival.js';

const ROUNDS = 10;
const ENOUGH = 200;
/** So many write at once, as users of a service do. */
const LANES = 2;

/** Writes change sets to a store, one after the other, until it is told to stop or the store is away. */
class Writer {
  acknowledged = 0;
  writing = true;

  constructor(private readonly store: Store, readonly lane: string) {}

  /** Gives back the error that ended it; none if it was told to stop before. */
  async write(): Promise<unknown> {
    while (this.writing) {
      try {
        await this.store.append(changeSetOf({ lane: this.lane, number: this.acknowledged }));
        this.acknowledged += 1;
      } catch (error) {
        this.writing = false;
        return error;
      }
    }
    return undefined;
  }
}

/** Lets several write, kills the server (SIGKILL) while they do, starts it again, and gives back what they know was recorded. */
async function writeUntilKilled(server: Neo4jServer, store: Store, round: number): Promise<ReadonlyMap<string, number>> {
  const writers = Array.from({ length: LANES }, (_, lane) => new Writer(store, `r${round}l${lane}`));
  const all = (): number => writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  const writing = Promise.all(writers.map((writer) => writer.write()));
  while (all() < ENOUGH && writers.every((writer) => writer.writing)) await pause(5);
  await pause(round * 3);
  await server.kill();
  for (const writer of writers) writer.writing = false;
  await server.restart();
  for (const error of await writing) if (error !== undefined) expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(all()).toBeGreaterThanOrEqual(ENOUGH);
  return new Map(writers.map(({ lane, acknowledged }) => [lane, acknowledged]));
}

describeWithNeo4j('a Neo4j that is killed while it is written to', () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j();
  }, NEO4J_START_MS);
  afterAll(() => server.discard());

  test('loses nothing it has acknowledged and leaves nothing half done, and the store goes on once it is back', async () => {
    const { uri, user, password } = server;
    const store = await openNeo4jStore({ uri, user, password, database: 'neo4j' });
    const survival = new Survival();
    for (let round = 0; round < ROUNDS; round += 1) await survival.count(store, await writeUntilKilled(server, store, round));
    await survival.compare(store);
    await survival.checkWhole(store);
    await store.close();
  }, 900_000);
});
