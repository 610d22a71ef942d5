import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { outputFile } from './launch.js';
import { isAlive } from './process.js';

export interface Access {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Neo4j's own, which has to be changed at the first use. */
const FIRST_PASSWORD = 'neo4j';
const LONGEST_MS = 120_000;

/** Waits until the server answers over Bolt; fails with the end of its output if it dies instead. */
export async function waitUntilReady(server: { pid: number; home: string }, access: Access): Promise<void> {
  const deadline = Date.now() + LONGEST_MS;
  while (!(await answers(access))) {
    if (!isAlive(server.pid)) throw new Error(`Neo4j ended while starting:\n${lastLines(outputFile(server.home))}`);
    if (Date.now() > deadline) throw new Error(`Neo4j has not answered for ${String(LONGEST_MS / 1000)} seconds.`);
    await pause(100);
  }
}

/** True once a statement can be run, with the wanted password or, on a new data folder, the first one. */
async function answers(access: Access): Promise<boolean> {
  try {
    return (await ping(access)) || (await setPassword(access));
  } catch (error) {
    if (neo4j.isRetryableError(error) || hasCode(error, 'ServiceUnavailable')) return false;
    throw error;
  }
}

async function ping(access: Access): Promise<boolean> {
  const query = ['RETURN 1', {}] as const;
  return run(access, access.password, { database: 'neo4j', query }).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'Unauthorized') || hasCode(error, 'CredentialsExpired')) return false;
      throw error as Error;
    },
  );
}

async function setPassword(access: Access): Promise<boolean> {
  const query = ['ALTER CURRENT USER SET PASSWORD FROM $first TO $wanted', { first: FIRST_PASSWORD, wanted: access.password }] as const;
  await run(access, FIRST_PASSWORD, { database: 'system', query });
  return false;
}

type Statement = { readonly database: string; readonly query: readonly [string, Record<string, string>] };

async function run(access: Access, password: string, { database, query }: Statement): Promise<void> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, password), { connectionTimeout: 2000, maxTransactionRetryTime: 0 });
  try {
    await driver.executeQuery(query[0], query[1], { database });
  } finally {
    await driver.close();
  }
}

function hasCode(error: unknown, word: string): boolean {
  return error instanceof Error && 'code' in error && String(error.code).includes(word);
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-12).join('\n');
}
