/** Takes the pictures of the README anew, from the built service with the delivered data: `npm run build`, then `npm run screenshots`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'visualizer', 'screenshots');
const PICTURES = [
  { file: 'deutschland.png', address: '#/' },
  { file: 'land-netz.png', address: '#/land/BB/netz' },
];
const WINDOW = { width: 1280, height: 860 };

/** The address at which the service says it answers. */
async function answering(service) {
  for await (const chunk of service.stdout) {
    const url = /"url":"([^"]+)"/.exec(chunk.toString())?.[1];
    if (url) return url;
  }
  throw new Error('the service did not start');
}

async function take(url) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false, args: ['--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light', locale: 'de-DE' });
  for (const { file, address } of PICTURES) {
    await page.goto(`${url}/${address}`);
    await page.reload({ waitUntil: 'networkidle' });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(FOLDER, file) });
  }
  await browser.close();
}

const data = mkdtempSync(join(tmpdir(), 'konstellation-pictures-'));
const service = spawn(process.execPath, [join(ROOT, 'dist/api/main.js')], { env: { ...process.env, PORT: '0', DATA_DIR: data }, stdio: ['ignore', 'pipe', 'inherit'] });
mkdirSync(FOLDER, { recursive: true });
try {
  await take(await answering(service));
} finally {
  service.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
