import { DatabaseSync } from '@photostructure/sqlite';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../api/storage/sqlite/open.js';
import { startService } from '../browser/service.js';
import { describeWith } from '../run/required.js';
import { runFolder } from '../run/run-place.js';
import { DRAWN } from './drawn/history.js';
import { OTHER, othersAvailability, refusalOf, start } from './start.js';

const FILE = 'konstellation.sqlite';
const newFolder = (): string => mkdtempSync(join(runFolder(), 'start-'));

/** Prepares a data directory, starts the service on it and gives back its sentence, with the directory called DIR. */
async function refusalWith(prepare: (directory: string) => Promise<void> | void): Promise<string> {
  const directory = newFolder();
  await prepare(directory);
  return (await refusalOf({ environment: { DATA_DIR: directory } })).replaceAll(directory, 'DIR');
}

/** A store with data, closed again. */
async function makeStore(directory: string): Promise<void> {
  const store = await openSqliteStore({ directory });
  for (const each of DRAWN) await store.append(each);
  await store.close();
}

function overwrite(file: string, { at, bytes }: { readonly at: number; readonly bytes: Buffer }): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, at);
  closeSync(descriptor);
}

describe('the service refuses a data directory that it cannot use, in one sentence, with exit code 2:', () => {
  test('one that cannot be made', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(await refusalOf({ environment: { DATA_DIR: join(file, 'data') } }))
      .toMatch(/^the data directory .*\/file\/data cannot be made or written to \(ENOTDIR.*\); change its rights or name another one\.$/);
  });
  test('a file with something else in it', async () => {
    expect(await refusalWith((directory) => writeFileSync(join(directory, FILE), 'Protokoll der Besprechung'))).toBe(`DIR/${FILE} is not a database; move it away or name another data directory.`);
    expect(await refusalWith((directory) => writeFileSync(join(directory, FILE), Buffer.alloc(8192, 7)))).toBe(`DIR/${FILE} is not a database; move it away or name another data directory.`);
  });
  test('a folder in place of the file', async () => {
    expect(await refusalWith((directory) => mkdirSync(join(directory, FILE)))).toMatch(/^DIR\/konstellation\.sqlite cannot be read and written by this user \(EISDIR/);
  });
  test('a database of another program, which is left as it was', async () => {
    let before = Buffer.alloc(0);
    let file = '';
    expect(await refusalWith((directory) => {
      file = join(directory, FILE);
      const foreign = new DatabaseSync(file);
      foreign.exec('CREATE TABLE note (text TEXT)');
      foreign.close();
      before = readFileSync(file);
    })).toBe(`DIR/${FILE} is a database of another program; name another data directory.`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
  test('a database of a newer program', async () => {
    expect(await refusalWith(async (directory) => {
      await makeStore(directory);
      const newer = new DatabaseSync(join(directory, FILE));
      newer.exec('PRAGMA user_version = 99');
      newer.close();
    })).toMatch(/^DIR\/konstellation\.sqlite has layout 99, but this program knows \d+ at most; run the newer program\.$/);
  });
  test('a damaged file', async () => {
    expect(await refusalWith(async (directory) => {
      await makeStore(directory);
      for (let page = 5; page < 20; page += 3) overwrite(join(directory, FILE), { at: page * 4096, bytes: Buffer.alloc(2048, 0xa5) });
    })).toMatch(/^DIR\/konstellation\.sqlite is damaged \(.*\); restore it from a copy or name another data directory\.$/);
  });
  test('a file of which the end is missing', async () => {
    expect(await refusalWith(async (directory) => {
      await makeStore(directory);
      truncateSync(join(directory, FILE), 10 * 4096);
    })).toMatch(/^DIR\/konstellation\.sqlite (is damaged|cannot be used) \(.*\); restore it from a copy or name another data directory\.$/);
  });
  test('a file that another program writes to', async () => {
    const directory = newFolder();
    await makeStore(directory);
    const other = new DatabaseSync(join(directory, FILE));
    other.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    expect(await refusalOf({ environment: { DATA_DIR: directory } })).toBe(`${directory}/${FILE} is locked by another program; end that one.`);
    other.close();
  });
  test('a directory that another process of the service holds, which goes on', async () => {
    const directory = newFolder();
    const service = await startService({ DATA_DIR: directory, SEED: 'no' });
    const sentence = await refusalOf({ environment: { DATA_DIR: directory } });
    expect(sentence).toBe(`${directory} is in use by another process of this service; end that one or name another data directory.`);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    await service.stop();
    expect(await start({ environment: { DATA_DIR: directory } })).toMatchObject({ code: null, said: '' });
  });
  test('a lock that cannot be had', async () => {
    expect(await refusalWith((directory) => mkdirSync(join(directory, 'konstellation.lock')))).toMatch(/^DIR\/konstellation\.lock cannot be locked \(.*\); remove it or name another data directory\.$/);
  });
});

describeWith({ name: 'users without rights', ...othersAvailability() }, 'the service refuses what its user may not write, in one sentence, with exit code 2:', () => {
  let directory: string;
  beforeEach(async () => {
    // Not below the folder of the run, which is its owner's alone.
    directory = mkdtempSync(join(tmpdir(), 'konstellation-rights-'));
    await makeStore(directory);
    if (OTHER !== undefined) for (const name of ['', FILE]) chownSync(join(directory, name), OTHER, OTHER);
  });
  afterEach(() => {
    chmodSync(directory, 0o700);
    rmSync(directory, { recursive: true });
  });
  const refused = async (): Promise<string> => {
    const sentence = await refusalOf({ environment: { DATA_DIR: directory }, user: OTHER });
    return sentence.replaceAll(directory, 'DIR');
  };

  test('a directory', async () => {
    chmodSync(directory, 0o500);
    expect(await refused()).toMatch(/^the data directory DIR cannot be made or written to \(EACCES.*\); change its rights or name another one\.$/);
  });
  test('a directory in one that nobody may write to', async () => {
    chmodSync(directory, 0o500);
    const inner = join(directory, 'data');
    expect(await refusalOf({ environment: { DATA_DIR: inner }, user: OTHER })).toContain(`the data directory ${inner} cannot be made or written to (EACCES`);
  });
  test.each([['read', 0o200], ['written', 0o400]])('a file that cannot be %s', async (_name, mode) => {
    chmodSync(join(directory, FILE), mode);
    expect(await refused()).toMatch(/^DIR\/konstellation\.sqlite cannot be read and written by this user \(EACCES.*\); change its rights or name another data directory\.$/);
  });
});
