/** A process that writes to a SQLite store, one change set after the other, and says each number once it is recorded. */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../api/storage/sqlite/open.js';
import { changeSetOf } from './change-set.js';

const [directory = '', lane = ''] = process.argv.slice(2);
const store = await openSqliteStore({ directory });
for (let number = 0; ; number += 1) {
  await store.append(changeSetOf({ lane, number }));
  writeSync(process.stdout.fd, `${number}\n`);
}
