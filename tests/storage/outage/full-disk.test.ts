import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../../api/storage/sqlite/open.js';
import { describeWith } from '../../run/required.js';
import { runFolder } from '../../run/run-place.js';
import { Survival } from '../kill/survival.js';
import { holdStore } from './held-store.js';

const prlimit = spawnSync('prlimit', ['--version']).status === 0;

/** From now on the process may make no file longer than this, as on a disk without room. */
function limit(pid: number, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:`]);
}

describeWith({ name: 'prlimit', ...(prlimit ? { available: true } : { available: false, reason: 'the system has no such program' }) }, 'a disk without room', () => {
  test('is said, loses nothing, leaves nothing half done, and is forgotten once there is room again', async () => {
    const directory = mkdtempSync(join(runFolder(), 'sqlite-'));
    const held = await holdStore(directory, 'full');
    let next = 0;
    const append = async (): Promise<boolean> => {
      const told = await held.append(next);
      if ('code' in told) expect(told.code).toBe('STORE_UNAVAILABLE');
      else next += 1;
      return !('code' in told);
    };
    for (let round = 0; round < 5; round += 1) {
      for (let count = 0; count < 10; count += 1) expect(await append()).toBe(true);
      limit(held.pid, Math.max(...readdirSync(directory).map((name) => statSync(join(directory, name)).size)) + round * 3000);
      while (await append());
      expect(await append()).toBe(false);
      expect(await held.revision()).toEqual({ revision: next });
      limit(held.pid, 'unlimited');
      expect(await append()).toBe(true);
    }
    limit(held.pid, 1);
    expect(await append()).toBe(false);
    await held.kill();
    const store = await openSqliteStore({ directory });
    const survival = new Survival();
    await survival.check(store, new Map([['full', next]]));
    await survival.checkWhole(store);
    await store.close();
  }, 120_000);
});
