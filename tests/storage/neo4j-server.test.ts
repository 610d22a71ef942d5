import { existsSync } from 'node:fs';
import { ask } from '../neo4j/ask.js';
import { NEO4J_START_MS, neo4jOfWorker } from '../neo4j/pool.js';
import { isAlive } from '../neo4j/process.js';
import { startNeo4j, type Neo4jServer } from '../neo4j/server.js';
import { describeWithNeo4j } from '../neo4j/suite.js';

describeWithNeo4j('a Neo4j of our own', () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j();
  }, NEO4J_START_MS);
  afterAll(async () => {
    await server.discard();
    expect(existsSync(server.home)).toBe(false);
  });

  test('keeps what was written when it is killed and started again', async () => {
    await ask(server, "CREATE (k:Kept {name: 'kept'}) RETURN k.name");
    const { pid } = server;
    await server.kill();
    expect(isAlive(pid)).toBe(false);
    await server.restart();
    expect(server.pid).not.toBe(pid);
    expect(await ask(server, 'MATCH (k:Kept) RETURN k.name')).toEqual([{ 'k.name': 'kept' }]);
  }, 120_000);
  test('asks for its password', async () => {
    await expect(ask({ ...server, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
  });
  test('ends in order', async () => {
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
  }, 60_000);
});

describeWithNeo4j('the server of a worker', () => {
  test('is one for all who ask', async () => {
    const first = await neo4jOfWorker();
    expect(await neo4jOfWorker()).toMatchObject(first);
    expect(await ask(first, 'RETURN 1 + 1 AS sum')).toEqual([{ sum: 2 }]);
  }, NEO4J_START_MS);
});
