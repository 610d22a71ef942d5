import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../api/application/ports/store.js';
import { machine } from '../../api/compose/surroundings.js';
import { loadDelivered } from '../../seeds/load.js';
import { withLock } from '../neo4j/lock.js';
import { runFolder } from '../run/run-place.js';

/** When they were recorded. */
export const RECORDED_AT = '2025-06-15T22:30:00.000Z';

/** Loads the delivered data as the service does when it starts. */
export async function fill(store: Store): Promise<void> {
  await loadDelivered({ store, surroundings: { ...machine, now: () => RECORDED_AT } });
}

/** Prepares something once in a test run, whichever worker comes first; the others wait for it. Gives back its place. */
export async function onceInRun(name: string, prepare: (place: string) => Promise<void>): Promise<string> {
  const [place, done] = [join(runFolder(), name), join(runFolder(), `${name}-done`)];
  if (existsSync(done)) return place;
  await withLock(`${place}.lock`, async () => {
    if (existsSync(done)) return;
    await prepare(place);
    mkdirSync(done);
  });
  return place;
}
