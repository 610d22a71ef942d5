import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../run/run-place.js';
import { refusalOf, start } from './start.js';

const SECRET = 'geheim-4711';

describe('the service refuses settings that are not right, in one sentence, with exit code 2:', () => {
  test.each<readonly [string, Record<string, string>, string]>([
    ['a variable that is none', { NEO4J_PASWORD: SECRET }, 'NEO4J_PASWORD is no setting; did you mean NEO4J_PASSWORD?'],
    ['a number that is none', { PORT: 'vier' }, 'PORT is "vier", but must be a whole number from 0 to 65535.'],
    ['a day that does not exist', { REFERENCE_DAY: '2020-02-30' }, 'REFERENCE_DAY is "2020-02-30", but must be a calendar day, YYYY-MM-DD.'],
    ['a store that is unknown', { STORE: 'postgres' }, 'STORE is "postgres", but must be one of sqlite, neo4j.'],
    ['a server without its address', { STORE: 'neo4j' }, 'STORE is "neo4j", but NEO4J_URI is not set; it must name the server.'],
    ['a file of a secret that is not there', { NEO4J_URI: 'bolt://db', NEO4J_PASSWORD_FILE: '/nirgends/p' }, 'NEO4J_PASSWORD_FILE is "/nirgends/p", but must name a file that this user may read.'],
    ['a secret given twice', { NEO4J_PASSWORD: SECRET, NEO4J_PASSWORD_FILE: '/nirgends/p' }, 'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set, but only one of them may be.'],
    ['a secret with control characters', { NEO4J_PASSWORD: `${SECRET}\n` }, 'NEO4J_PASSWORD must be a text without control characters.'],
  ])('%s', async (_name, environment, sentence) => {
    expect(await refusalOf({ environment: { DATA_DIR: mkdtempSync(join(runFolder(), 'start-')), ...environment } })).toBe(sentence);
  });

  test('an address with a password in it, which is not shown', async () => {
    const sentence = await refusalOf({ environment: { NEO4J_URI: `bolt://neo4j:${SECRET}@db:7687` } });
    expect(sentence).toMatch(/^NEO4J_URI is "bolt:\/\/…@db:7687", but must be an address .* without user and password/);
    expect(sentence).not.toContain(SECRET);
  });

  test('a host that this machine is not', async () => {
    const environment = { DATA_DIR: mkdtempSync(join(runFolder(), 'start-')), HOST: '203.0.113.7' };
    expect(await refusalOf({ environment })).toBe('HOST is 203.0.113.7, but this machine has no such address.');
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const environment = { DATA_DIR: mkdtempSync(join(runFolder(), 'start-')), PORT: String(port) };
    expect(await refusalOf({ environment })).toBe(`port ${port} on 127.0.0.1 is in use by another program; set PORT to a free one.`);
    other.close();
    // What refused has let go of the data directory.
    expect(await start({ environment })).toMatchObject({ code: null, said: '' });
  });
});
