import { readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { FilesRefused } from './faults.js';

/** A file of the delivery as it is on the disk. */
export interface DataFile {
  /** Seen from the data folder, with slashes: `actors/national.csv`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** For people, and for the systems they work on. */
const BESIDE = /^\.|\.md$/;

/** All files of a data folder, ordered by path. Fails with FilesRefused if it cannot be read. */
export function filesOf(folder: string): readonly DataFile[] {
  try {
    return entriesOf(folder, '').sort().map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  } catch (error) {
    const message = `cannot be read (${error instanceof Error ? error.message : String(error)})`;
    throw new FilesRefused('the delivered data', [{ file: folder, line: 0, column: null, message }]);
  }
}

function entriesOf(folder: string, below: string): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).filter(({ name }) => !BESIDE.test(name));
  return entries.flatMap((entry) => pathsOf(folder, below === '' ? entry.name : `${below}/${entry.name}`, entry));
}

function pathsOf(folder: string, path: string, entry: Dirent): string[] {
  return entry.isDirectory() ? entriesOf(folder, path) : [path];
}
