import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/**
 * The address bar's pop-ups are pages of their own that every new window loads, though nobody sees them: twice the work of
 * the viewer's. Chromium takes the last list it is given, so what Playwright leaves out and matters here is named again.
 */
const WITHOUT = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PaintHolding',
  'LensOverlay', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
];
/** No sandbox (containers have no user namespaces), no GPU, and nothing that speaks to the outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];

/** Where Chromium is; CHROMIUM may name it. */
export function chromiumPath(): string | undefined {
  const named = process.env['CHROMIUM'];
  return named ?? PLACES.find((place) => existsSync(place));
}

/** Starts the installed Chromium without a window, with an empty profile that is removed when it is closed. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium.');
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: [...FLAGS, ...more] });
}
