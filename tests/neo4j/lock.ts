import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './process.js';

const LONGEST_MS = 10 * 60_000;

/** Runs the work while no other process holds the lock; a lock whose holder has died is taken over. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await acquire(folder, Date.now() + LONGEST_MS);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function acquire(folder: string, deadline: number): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  while (!tryToHold(folder)) {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else if (Date.now() > deadline) throw new Error(`${folder} has been locked for too long; remove it if nobody works there.`);
    else await pause(200);
  }
}

function tryToHold(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch {
    return false;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

function isAbandoned(folder: string): boolean {
  try {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}
