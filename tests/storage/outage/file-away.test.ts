import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../../api/application/ports/store.js';
import { openSqliteStore } from '../../../api/storage/sqlite/open.js';
import { runFolder } from '../../run/run-place.js';
import { changeSetOf } from '../kill/change-set.js';
import { Survival } from '../kill/survival.js';

const FILE = 'konstellation.sqlite';
const AWAY = { code: 'STORE_UNAVAILABLE' };

let directory: string;
let store: Store;
let next: number;
const append = async (): Promise<void> => {
  await store.append(changeSetOf({ lane: 'away', number: next }));
  next += 1;
};

beforeEach(async () => {
  directory = mkdtempSync(join(runFolder(), 'sqlite-'));
  store = await openSqliteStore({ directory });
  next = 0;
  for (let count = 0; count < 5; count += 1) await append();
});
afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

async function expectAway(): Promise<void> {
  await expect(store.ready()).rejects.toMatchObject(AWAY);
  await expect(store.revision()).rejects.toMatchObject(AWAY);
  await expect(append()).rejects.toMatchObject(AWAY);
}

async function expectWhole(): Promise<void> {
  await store.ready();
  const survival = new Survival();
  await survival.check(store, new Map([['away', next]]));
  await survival.checkWhole(store);
}

test('a file that is moved away is missed, and used again once it is back', async () => {
  for (let time = 0; time < 2; time += 1) {
    renameSync(join(directory, FILE), join(directory, 'moved'));
    await expectAway();
    renameSync(join(directory, 'moved'), join(directory, FILE));
    await append();
    await expectWhole();
  }
});

test('so is the whole directory', async () => {
  renameSync(directory, `${directory}-moved`);
  await expectAway();
  renameSync(`${directory}-moved`, directory);
  await append();
  await expectWhole();
});

test('a copy put in the place of a file that is gone is read, and written to from where it was', async () => {
  const copy = mkdtempSync(join(runFolder(), 'sqlite-'));
  await store.close();
  copyFileSync(join(directory, FILE), join(copy, FILE));
  store = await openSqliteStore({ directory });
  const copied = next;
  await append();
  rmSync(join(directory, FILE));
  await expectAway();
  copyFileSync(join(copy, FILE), join(directory, FILE));
  next = copied;
  await expectWhole();
  await append();
  await expectWhole();
});

test('a file that cannot be read any more is said to be away, and used once it is whole again', async () => {
  await store.close();
  const good = join(directory, 'good');
  copyFileSync(join(directory, FILE), good);
  store = await openSqliteStore({ directory });
  rmSync(join(directory, FILE));
  copyFileSync(import.meta.filename, join(directory, FILE));
  await expectAway();
  rmSync(join(directory, FILE));
  renameSync(good, join(directory, FILE));
  await append();
  await expectWhole();
});

describe('while another program writes to the file', () => {
  let other: DatabaseSyncInstance;
  beforeEach(() => {
    other = new DatabaseSync(join(directory, FILE));
    other.exec('BEGIN IMMEDIATE');
  });
  afterEach(() => other.close());

  test('questions are answered; a change waits, is refused in the end, and leaves nothing behind', async () => {
    const refused = expect(append()).rejects.toMatchObject(AWAY);
    for (let time = 0; time < 5; time += 1) {
      expect(await store.revision()).toMatchObject({ revision: next });
      await pause(10);
    }
    await refused;
    other.exec('ROLLBACK');
    await append();
    await expectWhole();
  }, 60_000);
  test('a change waits, and is made as soon as it can be', async () => {
    const made = append();
    await pause(300);
    other.exec('ROLLBACK');
    await made;
    await expectWhole();
  }, 60_000);
});
