import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../api/application/ports/store.js';
import { openNeo4jStore } from '../../api/storage/neo4j/open.js';
import { openSqliteStore } from '../../api/storage/sqlite/open.js';
import { NEO4J_START_MS, emptyNeo4jOfWorker, neo4jOfWorkerWith } from '../neo4j/pool.js';
import type { Access } from '../neo4j/ready.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { runFolder } from '../run/run-place.js';
import { onceInRun } from './once-in-run.js';

/** An engine that has to keep the contract. */
export interface Engine {
  readonly name: string;
  /** So many random histories are tried on it: over the wire each costs hundreds of statements. */
  readonly histories: number;
  /** A suite for it, skipped or failing where the engine is missing. */
  readonly describe: (name: string, suite: () => void) => void;
  /** A store without any data, and how to be rid of it. */
  readonly empty: () => Promise<Opened>;
  /** A store that holds this, for reading only. */
  readonly filled: (filling: Filling) => Promise<Opened>;
}

/** What is put into a store for all who only read it: once in a test run, or, on a server, once for those who follow each other. */
export interface Filling {
  readonly name: string;
  readonly fill: (store: Store) => Promise<void>;
}

export interface Opened {
  readonly store: Store;
  readonly discard: () => Promise<void>;
}

export const SQLITE: Engine = {
  name: 'SQLite',
  histories: 100,
  describe: (name, suite) => {
    describe(name, suite);
  },
  empty: () => sqliteIn(mkdtempSync(join(runFolder(), 'sqlite-'))),
  filled: async ({ name, fill }) => {
    const filled = await onceInRun(`sqlite-${name}`, async (place) => {
      mkdirSync(place);
      const { store } = await sqliteIn(place);
      await fill(store);
      await store.close();
    });
    const directory = mkdtempSync(join(runFolder(), 'sqlite-'));
    cpSync(filled, directory, { recursive: true });
    return sqliteIn(directory);
  },
};

async function sqliteIn(directory: string): Promise<Opened> {
  const store = await openSqliteStore({ directory });
  return {
    store,
    discard: async () => {
      await store.close();
      rmSync(directory, { recursive: true });
    },
  };
}

export const NEO4J: Engine = {
  name: 'Neo4j',
  histories: 6,
  describe: describeWithNeo4j,
  empty: async () => neo4jAt(await emptyNeo4jOfWorker()),
  filled: async ({ name, fill }) => {
    const access = await neo4jOfWorkerWith(name, async (empty) => {
      const { store, discard } = await neo4jAt(empty);
      await fill(store);
      await discard();
    });
    const { store, discard } = await neo4jAt(access);
    return { store: forReading(store), discard };
  },
};

async function neo4jAt({ uri, user, password }: Access): Promise<Opened> {
  const store = await openNeo4jStore({ uri, user, password, database: 'neo4j' });
  return { store, discard: () => store.close() };
}

/** Fails whoever would change what others read. */
const forReading = (store: Store): Store => new Proxy(store, {
  get: (whole, name) => {
    if (name === 'append') return () => Promise.reject(new Error('this is there for all tests, for reading only'));
    const value: unknown = Reflect.get(whole, name);
    return typeof value === 'function' ? (value.bind(whole) as unknown) : value;
  },
});

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
