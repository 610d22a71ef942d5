import { existsSync } from 'node:fs';
import { describeWith, type Availability } from '../run/required.js';
import { chromiumPath } from './launch.js';

export function chromiumAvailability(): Availability {
  const path = chromiumPath();
  if (path === undefined) return { available: false, reason: 'there is no Chromium; CHROMIUM may name one' };
  return existsSync(path) ? { available: true } : { available: false, reason: `CHROMIUM names ${path}, which is not there` };
}

/** A suite in a real browser: skipped with one line where there is none, a failure there in CI. */
export function describeWithChromium(name: string, suite: () => void): void {
  describeWith({ name: 'Chromium', ...chromiumAvailability() }, name, suite);
}
