import type { Store } from '../application/ports/store.js';
import type { Settings } from '../config.js';

/** Where data are kept, out of all settings. */
export type StoreSettings = Pick<Settings, 'store' | 'dataDir' | 'neo4jUri' | 'neo4jUser' | 'neo4jPassword' | 'neo4jDatabase'>;

/** The store that the settings ask for; only its adapter and driver are loaded. Fails with StoreRefused. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const { store, dataDir, neo4jUri } = settings;
  return neo4jUri === null || store === 'sqlite' ? embedded(dataDir) : server(neo4jUri, settings);
}

async function embedded(directory: string): Promise<Store> {
  const { openSqliteStore } = await import('../storage/sqlite/open.js');
  return openSqliteStore({ directory });
}

async function server(uri: string, { neo4jUser, neo4jPassword, neo4jDatabase }: StoreSettings): Promise<Store> {
  const { openNeo4jStore } = await import('../storage/neo4j/open.js');
  return openNeo4jStore({ uri, user: neo4jUser, password: neo4jPassword ?? '', database: neo4jDatabase });
}
