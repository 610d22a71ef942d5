import { copyFileSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { StoreRefused } from '../../api/application/errors.js';
import type { Store } from '../../api/application/ports/store.js';
import { openSqliteStore } from '../../api/storage/sqlite/open.js';
import { runFolder } from '../run/run-place.js';
import { changeSetOf } from './kill/change-set.js';
import { Survival } from './kill/survival.js';

const FILE = 'konstellation.sqlite';
const newFolder = (): string => mkdtempSync(join(runFolder(), 'sqlite-'));

test('once a store is closed, its file alone is the whole of it', async () => {
  const [directory, copy] = [newFolder(), newFolder()];
  const store = await openSqliteStore({ directory });
  for (let number = 0; number < 20; number += 1) await store.append(changeSetOf({ lane: 'copied', number }));
  await store.close();
  expect(readdirSync(directory).sort()).toEqual(['konstellation.lock', FILE]);
  copyFileSync(join(directory, FILE), join(copy, FILE));
  const copied = await openSqliteStore({ directory: copy });
  const survival = new Survival();
  await survival.check(copied, new Map([['copied', 20]]));
  await survival.checkWhole(copied);
  await copied.close();
});

test('whatever has happened to the bytes of a file, it is opened or refused in one sentence', async () => {
  const good = newFolder();
  const store = await openSqliteStore({ directory: good });
  for (let number = 0; number < 20; number += 1) await store.append(changeSetOf({ lane: 'damaged', number }));
  await store.close();
  const bytes = readFileSync(join(good, FILE));
  const damage = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), bytes: fc.uint8Array({ minLength: 1, maxLength: 5000 }), keep: fc.constantFrom(1, 1, 0.5, 0.999) });
  let refused = 0;
  await fc.assert(fc.asyncProperty(damage, async ({ at, bytes: other, keep }) => {
    const directory = newFolder();
    const damaged = Buffer.from(bytes);
    damaged.set(other.subarray(0, damaged.length), Math.floor(at * Math.max(0, damaged.length - other.length)));
    writeFileSync(join(directory, FILE), damaged.subarray(0, Math.ceil(damaged.length * keep)));
    const opened = await openSqliteStore({ directory }).catch((error: unknown) => error);
    if (opened instanceof Error) {
      refused += 1;
      expect(opened).toBeInstanceOf(StoreRefused);
      expect(opened.message).toMatch(/^[^\n]*konstellation\.sqlite [^\n]+$/);
    } else await (opened as Store).close();
  }), { numRuns: 60, endOnFailure: true });
  expect(refused).toBeGreaterThan(10);
}, 60_000);
