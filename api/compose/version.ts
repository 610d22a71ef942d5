import { readFileSync } from 'node:fs';

/** Where package.json is, seen from this file: as it was written, and as it was built into `dist`. */
const PLACES = ['../../package.json', '../../../package.json'];

/** The version of the service that runs. */
export function serviceVersion(): string {
  for (const place of PLACES) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as { name?: string; version?: string };
      if (name === 'konstellation' && version !== undefined) return version;
    } catch {
      // Not there: the next place may be.
    }
  }
  return 'unknown';
}
