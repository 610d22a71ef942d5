/** A process that holds a SQLite store and does what its parent says: writes one change set, or reads the revision. */
import { KonstellationError } from '../../../api/application/errors.js';
import { openSqliteStore } from '../../../api/storage/sqlite/open.js';
import { changeSetOf } from '../kill/change-set.js';
import type { Told, Wish } from './held-store.js';

const [directory = '', lane = ''] = process.argv.slice(2);
const store = await openSqliteStore({ directory });

process.on('message', (wish: Wish) => {
  const work = wish === 'revision' ? store.revision() : store.append(changeSetOf({ lane, number: wish }));
  work.then(({ revision }): Told => ({ revision }), (error: unknown): Told => ({ code: error instanceof KonstellationError ? error.code : String(error) }))
    .then((told) => process.send?.(told))
    .catch((error: unknown) => {
      throw error as Error;
    });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ revision: 0 } satisfies Told);
