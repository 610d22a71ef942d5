import neo4j from 'neo4j-driver';
import type { Access } from './ready.js';

/** What a statement answers that somebody runs beside the service, as rows of plain values. */
export async function ask(access: Access, cypher: string, parameters: Record<string, unknown> = {}): Promise<readonly Record<string, unknown>[]> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher, parameters, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
