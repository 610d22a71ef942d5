import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../api/application/ports/store.js';
import { openNeo4jStore } from '../../api/storage/neo4j/open.js';
import { openSqliteStore } from '../../api/storage/sqlite/open.js';
import { ask } from '../neo4j/ask.js';
import { NEO4J_START_MS, neo4jOfWorker } from '../neo4j/pool.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { runFolder } from '../run/run-place.js';

/** An engine that has to keep the contract. */
export interface Engine {
  readonly name: string;
  /** So many random histories are tried on it: over the wire each costs hundreds of statements. */
  readonly histories: number;
  /** A suite for it, skipped or failing where the engine is missing. */
  readonly describe: (name: string, suite: () => void) => void;
  /** A store without any data, and how to be rid of it. */
  readonly empty: () => Promise<Emptied>;
}

export interface Emptied {
  readonly store: Store;
  readonly discard: () => Promise<void>;
}

export const SQLITE: Engine = {
  name: 'SQLite',
  histories: 100,
  describe: (name, suite) => {
    describe(name, suite);
  },
  empty: async () => {
    const directory = mkdtempSync(join(runFolder(), 'sqlite-'));
    const store = await openSqliteStore({ directory });
    return {
      store,
      discard: async () => {
        await store.close();
        rmSync(directory, { recursive: true });
      },
    };
  },
};

export const NEO4J: Engine = {
  name: 'Neo4j',
  histories: 6,
  describe: describeWithNeo4j,
  empty: async () => {
    const access = await neo4jOfWorker();
    // Constraints and indexes may stay.
    await ask(access, 'MATCH (n) DETACH DELETE n');
    const { uri, user, password } = access;
    const store = await openNeo4jStore({ uri, user, password, database: 'neo4j' });
    return { store, discard: () => store.close() };
  },
};

/** Does the work with an empty store. */
export async function within<T>(engine: Engine, work: (store: Store) => Promise<T>): Promise<T> {
  const { store, discard } = await engine.empty();
  try {
    return await work(store);
  } finally {
    await discard();
  }
}

/** Time to allow a test, in milliseconds: the first one may have to start a server. */
export const LONGEST = NEO4J_START_MS;

export const ENGINES: readonly Engine[] = [SQLITE, NEO4J];
