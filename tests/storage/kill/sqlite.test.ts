import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqliteStore } from '../../../api/storage/sqlite/open.js';
import { runFolder } from '../../run/run-place.js';
import { Survival } from './survival.js';

const ROUNDS = 10;
const ENOUGH = 200;
const TYPESCRIPT = new URL('../../run/typescript.mjs', import.meta.url).href;
const WRITER = join(import.meta.dirname, 'writer.ts');

/** Has a process write to the store, kills it (SIGKILL) while it does, and tells how many change sets it had acknowledged. */
async function writeUntilKilled(directory: string, lane: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', TYPESCRIPT, WRITER, directory, lane], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let acknowledged = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    expect(line).toBe(String(acknowledged));
    acknowledged += 1;
    if (acknowledged === ENOUGH) void pause(delay).then(() => child.kill('SIGKILL'));
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

test('a process that writes to SQLite and is killed loses nothing it has acknowledged and leaves nothing half done', async () => {
  const directory = mkdtempSync(join(runFolder(), 'sqlite-'));
  const survival = new Survival();
  for (let round = 0; round < ROUNDS; round += 1) {
    const lane = `r${round}`;
    const acknowledged = await writeUntilKilled(directory, lane, round * 3);
    expect(acknowledged).toBeGreaterThanOrEqual(ENOUGH);
    const store = await openSqliteStore({ directory });
    await survival.check(store, new Map([[lane, acknowledged]]));
    if (round === ROUNDS - 1) await survival.checkWhole(store);
    await store.close();
  }
}, 300_000);
