import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../neo4j/lock.js';
import { runFolder } from '../run/run-place.js';

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
