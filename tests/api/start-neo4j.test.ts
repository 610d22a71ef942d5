import { createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { openNeo4jStore } from '../../api/storage/neo4j/open.js';
import { ask } from '../neo4j/ask.js';
import { NEO4J_START_MS, emptyNeo4jOfWorker } from '../neo4j/pool.js';
import type { Access } from '../neo4j/ready.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { refusalOf, start } from './start.js';

const SECRET = 'geheim-4711';

/** Something else on a port of its own, that does this with whoever connects. */
async function withOther(answer: (socket: Socket) => void, run: (uri: string) => Promise<void>): Promise<void> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    answer(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await run(`bolt://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

describe('the service refuses a Neo4j that it cannot reach, in one sentence, with exit code 2:', () => {
  const refused = (uri: string): Promise<string> => refusalOf({ environment: { NEO4J_URI: uri, NEO4J_PASSWORD: SECRET } });

  // Side by side: most of the time they wait.
  test.concurrent.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt://nirgends.invalid:7687'])('%s', async (uri) => {
    expect(await refused(uri)).toBe(`no Neo4j can be reached at ${uri}; start it or correct the address.`);
  });
  test.concurrent('a server that says nothing', () => withOther(() => undefined, async (uri) => {
    expect(await refused(uri)).toBe(`no Neo4j can be reached at ${uri}; start it or correct the address.`);
  }));
  test.concurrent('a server that speaks HTTP', () => withOther((socket) => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n'), async (uri) => {
    expect(await refused(uri)).toMatch(new RegExp(`^(no Neo4j can be reached at ${uri};|Neo4j at ${uri} cannot be used: .*HTTP)`));
  }));
});

describeWithNeo4j('the service refuses a Neo4j that it cannot use, in one sentence, with exit code 2:', () => {
  let server: Access;
  beforeAll(async () => {
    server = await emptyNeo4jOfWorker();
  }, NEO4J_START_MS);
  afterAll(async () => {
    for (const user of ['neu', 'gesperrt']) await ask(server, `DROP USER ${user} IF EXISTS`);
  });
  const settings = (more: Record<string, string> = {}): Record<string, string> => ({ NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password, ...more });
  const refused = async (more: Record<string, string> = {}): Promise<string> => {
    const sentence = await refusalOf({ environment: settings(more) });
    expect(sentence).not.toContain(server.password);
    expect(sentence).not.toContain(SECRET);
    return sentence;
  };
  test('a wrong password', async () => {
    expect(await refused({ NEO4J_PASSWORD: SECRET })).toBe(`Neo4j at ${server.uri} does not accept user neo4j with this password; correct one of them.`);
  });
  test('no password', async () => {
    expect(await refusalOf({ environment: { NEO4J_URI: server.uri } })).toBe(`Neo4j at ${server.uri} does not accept user neo4j with this password; correct one of them.`);
  });
  test('a user that does not exist', async () => {
    expect(await refused({ NEO4J_USER: 'niemand' })).toBe(`Neo4j at ${server.uri} does not accept user niemand with this password; correct one of them.`);
  });
  test('a database that does not exist', async () => {
    expect(await refused({ NEO4J_DATABASE: 'anderswo' })).toBe(`Neo4j at ${server.uri} has no database anderswo; create it or name another one.`);
  });
  test('the database that holds the server itself', async () => {
    expect(await refused({ NEO4J_DATABASE: 'system' })).toBe(`the database system at ${server.uri} holds the server's own data; name another one.`);
  });
  test('a connection that is encrypted on one side only', async () => {
    const uri = server.uri.replace('bolt://', 'bolt+s://');
    expect(await refused({ NEO4J_URI: uri })).toMatch(new RegExp(`^(no Neo4j can be reached at|Neo4j at) ${uri.replace('+', '\\+')}`));
  });
  test('a database of another program, which is left as it was', async () => {
    await ask(server, "CREATE (:Film {title: 'Metropolis'})");
    expect(await refused()).toBe(`the database neo4j at ${server.uri} holds data of another program; name an empty one.`);
    await ask(server, 'MATCH (film:Film) WHERE COUNT { () } = 1 DELETE film');
    expect(await start({ environment: settings() })).toMatchObject({ code: null, said: '' });
  });
  test('a database of a newer program', async () => {
    await (await openNeo4jStore({ uri: server.uri, user: server.user, password: server.password, database: 'neo4j' })).close();
    await ask(server, 'CREATE (:Migration {number: 99})');
    expect(await refused()).toMatch(/^the database neo4j at bolt:\/\/\S+ has layout 99, but this program knows \d+ at most; run the newer program\.$/);
    await ask(server, 'MATCH (step:Migration {number: 99}) DELETE step');
    expect(await start({ environment: settings() })).toMatchObject({ code: null, said: '' });
  });
  test('a user whose password has to be changed first', async () => {
    await ask(server, "CREATE USER neu SET PASSWORD 'vorlaeufig-1' CHANGE REQUIRED");
    expect(await refused({ NEO4J_USER: 'neu', NEO4J_PASSWORD: 'vorlaeufig-1' })).toBe(`the password of user neu at ${server.uri} must be changed before it can be used.`);
  });
  test('too many wrong passwords, which lock a user out for a time', async () => {
    await ask(server, "CREATE USER gesperrt SET PASSWORD 'vorlaeufig-1' CHANGE NOT REQUIRED");
    const said: string[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) said.push(await refused({ NEO4J_USER: 'gesperrt', NEO4J_PASSWORD: SECRET }));
    expect(said[0]).toContain('does not accept user gesperrt');
    expect(said.at(-1)).toBe(`Neo4j at ${server.uri} has seen too many wrong passwords of user gesperrt; wait a little and give the right one.`);
  });
});
