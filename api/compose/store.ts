import type { Store } from '../application/ports/store.js';
import type { Settings } from '../config.js';

/** The store that the settings ask for; only its adapter and driver are loaded. Fails with StoreRefused. */
export async function openStore(settings: Settings): Promise<Store> {
  const { openSqliteStore } = await import('../storage/sqlite/open.js');
  return openSqliteStore({ directory: settings.dataDir });
}
