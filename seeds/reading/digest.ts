import { createHash } from 'node:crypto';
import type { DataFile } from './files.js';

/** Raised when the same bytes come to mean something else, so that they are loaded again. */
const READING = 1;

/** SHA-256 over the files in their order, each with its path and length, so that no two deliveries look alike. */
export function digestOf(files: readonly DataFile[]): string {
  const hash = createHash('sha256').update(`${READING}\n`);
  for (const { path, bytes } of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
