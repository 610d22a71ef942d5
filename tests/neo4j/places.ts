import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The repository's root, also from compiled copies of this file below it. */
export function repositoryRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package-lock.json'))) folder = dirname(folder);
  return folder;
}

export const POM = join(repositoryRoot(), 'tests', 'neo4j', 'pom.xml');

/** The release of Neo4j that tests run against, as the pom names it. */
export function neo4jVersion(): string {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1];
  if (!version) throw new Error(`${POM} names no version of org.neo4j:neo4j.`);
  return version;
}

/** Where the jars are kept between runs: outside the work tree, so that a clean checkout finds them again. */
export function cacheFolder(): string {
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(caches, 'konstellation', `neo4j-${neo4jVersion()}`);
}

export function jarFolder(): string {
  return join(cacheFolder(), 'unsigned');
}
