import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from './lock.js';
import { POM, cacheFolder, jarFolder } from './places.js';
import { takeOffSignature } from './signature.js';

const run = promisify(execFile);

export function jarsAreCached(): boolean {
  return existsSync(jarFolder());
}

/** The class path of Neo4j; fetches its jars once (118 MB) and keeps them. Safe when several processes ask at once. */
export async function neo4jClassPath(): Promise<string> {
  if (!jarsAreCached()) await withLock(`${cacheFolder()}.lock`, fetchJars);
  const jars = readdirSync(jarFolder()).filter((name) => name.endsWith('.jar'));
  return jars.sort().map((name) => join(jarFolder(), name)).join(':');
}

/** Copies beside the goal and renames: a broken download never looks like a whole one. Maven has checked what it fetched. */
async function fetchJars(): Promise<void> {
  if (jarsAreCached()) return;
  const partial = `${jarFolder()}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  await run('mvn', ['--batch-mode', '--quiet', '--file', POM, ...goal], { maxBuffer: 2 ** 24 });
  for (const name of readdirSync(partial)) takeOffSignature(join(partial, name));
  renameSync(partial, jarFolder());
}
