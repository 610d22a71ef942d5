import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a built file is newer than all its sources; a folder counts too, so that a removed file is seen. */
export function isNewer(built, sources) {
  return existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newest));
}

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
