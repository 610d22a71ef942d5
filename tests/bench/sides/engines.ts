import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../../neo4j/server.js';
import type { BenchNetwork } from '../networks.js';
import { openRival, type Rival } from '../rival/rival.js';
import { BareNeo4j } from './bare-neo4j.js';
import { BareSqlite } from './bare-sqlite.js';
import { openSide, type Side } from './house.js';

/** The service and the bare driver on the same embedded file. */
export interface SqliteSides {
  readonly side: Side;
  readonly bare: BareSqlite;
}

/** The service, the bare driver and the rival on the same server. */
export interface Neo4jSides {
  readonly side: Side;
  readonly bare: BareNeo4j;
  readonly rival: Rival;
}

export async function withSqlite<T>(network: BenchNetwork, work: (sides: SqliteSides) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'konstellation-bench-'));
  try {
    const side = await openSide({ STORE: 'sqlite', DATA_DIR: directory }, network);
    const bare = BareSqlite.open(directory);
    const result = await work({ side, bare });
    bare.close();
    await side.close();
    return result;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A server of its own for each network: emptying a large one takes longer than starting another. */
export async function withNeo4j<T>(network: BenchNetwork, work: (sides: Neo4jSides) => Promise<T>): Promise<T> {
  const server = await startNeo4j({ purpose: 'bench' });
  try {
    const { uri, user, password } = server;
    const side = await openSide({ STORE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, network);
    const bare = BareNeo4j.open(server);
    const result = await work({ side, bare, rival: await openRival(bare) });
    await bare.close();
    await side.close();
    return result;
  } finally {
    await server.discard();
  }
}
