import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { javaVersion } from './java.js';
import { withLock } from './lock.js';
import { cacheFolder } from './places.js';

/** Neo4j's classes as the JVM keeps them ready for use (application class data sharing): each start and the first use take less time. */
function archiveFile(): string {
  return join(cacheFolder(), `unsigned-classes-java-${javaVersion() ?? 'unknown'}.jsa`);
}

/** The flag that has the JVM use the archive; none without one. */
export function archiveFlags(): readonly string[] {
  return existsSync(archiveFile()) ? [`-XX:SharedArchiveFile=${archiveFile()}`] : [];
}

/**
 * Makes the archive once for each Java: runs a server that, given the flags, writes it down when it ends in order. Where
 * that does not work, servers start without.
 */
export async function ensureArchive(runOnce: (flags: readonly string[]) => Promise<void>): Promise<void> {
  const file = archiveFile();
  if (existsSync(file)) return;
  await withLock(`${file}.lock`, async () => {
    if (existsSync(file)) return;
    await runOnce([`-XX:ArchiveClassesAtExit=${file}.partial`]).catch(() => undefined);
    if (existsSync(`${file}.partial`)) renameSync(`${file}.partial`, file);
  });
}
