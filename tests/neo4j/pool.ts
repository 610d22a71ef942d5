import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../run/run-place.js';
import { ask } from './ask.js';
import { isAlive } from './process.js';
import type { Access } from './ready.js';
import { startNeo4j } from './server.js';

/** Time to allow a `beforeAll` that may have to fetch the jars first. */
export const NEO4J_START_MS = 300_000;

interface Running extends Access {
  readonly pid: number;
  /** The name of what it holds for all who only read it; none if anybody may have written since. */
  readonly holds?: string;
}

const noteFile = (): string => join(runFolder(), `neo4j-of-worker-${process.env['JEST_WORKER_ID'] ?? '1'}.json`);

function note(server: Running): void {
  writeFileSync(noteFile(), JSON.stringify(server), { mode: 0o600 });
}

/** Starts it if there is none. */
async function running(): Promise<Running> {
  const known = existsSync(noteFile()) ? (JSON.parse(readFileSync(noteFile(), 'utf8')) as Running) : undefined;
  if (known && isAlive(known.pid)) return known;
  const { uri, user, password, pid } = await startNeo4j();
  const started = { uri, user, password, pid };
  note(started);
  return started;
}

/**
 * The server of this Jest worker: started at the first call, used by all test files of the worker, ended with the
 * run. Whoever writes to it empties it first; whoever wants to kill one starts his own.
 */
export async function neo4jOfWorker(): Promise<Access> {
  const { uri, user, password } = await running();
  return { uri, user, password };
}

/** The same without data; constraints and indexes may stay. */
export async function emptyNeo4jOfWorker(): Promise<Access> {
  const { holds: _gone, ...access } = await running();
  note(access);
  await ask(access, 'MATCH (n) DETACH DELETE n');
  return access;
}

/** The same with this in it, for reading only: test files that follow each other and read the same have it written once. */
export async function neo4jOfWorkerWith(name: string, fill: (access: Access) => Promise<void>): Promise<Access> {
  const there = await running();
  if (there.holds === name) return there;
  await fill(await emptyNeo4jOfWorker());
  note({ ...there, holds: name });
  return there;
}
