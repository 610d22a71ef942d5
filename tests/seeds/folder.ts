import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runFolder } from '../run/run-place.js';
import type { Texts } from './small.js';

/** Writes a delivery into a folder of its own, which goes with the test run. */
export function folderOf(texts: Texts): string {
  const folder = mkdtempSync(join(runFolder(), 'delivery-'));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
