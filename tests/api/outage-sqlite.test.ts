import { mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../api/storage/sqlite/open.js';
import { startService } from '../browser/service.js';
import { runFolder } from '../run/run-place.js';
import { ask, codeOf } from './ask.js';
import { DRAWN } from './drawn/history.js';

const QUESTION = '{ dataset { revision actors } actors(first: 100) { nodes { name } } federalState(code: BW) { constellation { actors { name } } } }';

test('a service whose file goes away says so, and answers as before once it is back', async () => {
  const directory = mkdtempSync(join(runFolder(), 'away-'));
  const store = await openSqliteStore({ directory });
  for (const each of DRAWN) await store.append(each);
  await store.close();
  const service = await startService({ SEED: 'no', DATA_DIR: directory });
  const readiness = async (): Promise<number> => (await fetch(`${service.url}/readyz`)).status;
  const before = await ask(service.url, QUESTION);
  expect([before.errors, await readiness()]).toEqual([[], 200]);

  renameSync(directory, `${directory}-moved`);
  expect([await readiness(), (await fetch(`${service.url}/healthz`)).status]).toEqual([503, 200]);
  const away = await ask(service.url, '{ dataset { revision } }');
  expect([codeOf(away), away.errors[0]!.message]).toEqual(['STORE_UNAVAILABLE', 'the store cannot be reached at present; please try again']);

  renameSync(`${directory}-moved`, directory);
  expect(await readiness()).toBe(200);
  const after = await ask(service.url, QUESTION);
  expect([after.errors, after.data]).toEqual([[], before.data]);
  await service.stop();
}, 60_000);
