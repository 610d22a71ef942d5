import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { describeWith, type Availability } from '../run/required.js';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** No sandbox (containers have no user namespaces), no GPU, and nothing that speaks to the outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromiumPath(): string | undefined {
  const named = process.env['CHROMIUM'];
  return named ?? PLACES.find((place) => existsSync(place));
}

export function chromiumAvailability(): Availability {
  const path = chromiumPath();
  if (path === undefined) return { available: false, reason: 'there is no Chromium; CHROMIUM may name one' };
  return existsSync(path) ? { available: true } : { available: false, reason: `CHROMIUM names ${path}, which is not there` };
}

/** Starts the installed Chromium without a window, with an empty profile that is removed when it is closed. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium.');
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: [...FLAGS, ...more] });
}

/** A suite in a real browser: skipped with one line where there is none, a failure there in CI. */
export function describeWithChromium(name: string, suite: () => void): void {
  describeWith({ name: 'Chromium', ...chromiumAvailability() }, name, suite);
}
