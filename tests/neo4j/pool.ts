import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../run/run-place.js';
import { isAlive } from './process.js';
import type { Access } from './ready.js';
import { startNeo4j } from './server.js';

/** Time to allow a `beforeAll` that may have to fetch the jars first. */
export const NEO4J_START_MS = 300_000;

/**
 * The server of this Jest worker: started at the first call, used by all test files of the worker, ended with the
 * run. Whoever uses it clears the database first; whoever wants to kill one starts his own.
 */
export async function neo4jOfWorker(): Promise<Access> {
  const note = join(runFolder(), `neo4j-of-worker-${process.env['JEST_WORKER_ID'] ?? '1'}.json`);
  const known = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Access & { pid: number }) : undefined;
  if (known && isAlive(known.pid)) return known;
  const { uri, user, password, pid } = await startNeo4j();
  writeFileSync(note, JSON.stringify({ uri, user, password, pid }), { mode: 0o600 });
  return { uri, user, password };
}
