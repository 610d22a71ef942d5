import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type Wishes = BrowserContextOptions & {
  /** Before the page is loaded. */
  readonly before?: (page: Page) => Promise<void>;
  /** False: the test waits by itself. */
  readonly settled?: boolean;
};

/** A window with the viewer in it, watched for everything that must not happen. */
export interface Viewer {
  readonly page: Page;
  /** Messages of the console, errors, breaches of the policy, requests to elsewhere. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 900 };

/** Opens a window and waits until the screen stands. */
export async function openViewer(browser: Browser, address: string, { before, settled = true, ...context }: Wishes = {}): Promise<Viewer> {
  const window = await browser.newContext({ viewport: WIDE, locale: 'de-DE', timezoneId: 'Europe/Berlin', ...context });
  const page = await window.newPage();
  page.setDefaultTimeout(8000);
  const complaints = watch(page, new URL(address).origin);
  await before?.(page);
  await page.goto(address);
  if (settled) await stands(page);
  return { page, complaints, close: () => window.close() };
}

function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) complaints.push(`asked elsewhere: ${request.url()}`);
  });
  return complaints;
}

interface Host {
  readonly _cyreg?: { readonly cy: { readonly elements: (selector: string) => { readonly length: number } } | null };
}

/** Waits until the screen has its heading, nothing is being loaded and a network, if there is one, is drawn. */
export async function stands(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (document.querySelector('main h1') === null || document.querySelector('.moment-bar__data') === null || document.querySelector('[aria-busy="true"]') !== null) return false;
    const host = document.querySelector('.picture__canvas') as unknown as Host | null;
    return host === null || host._cyreg?.cy?.elements('.actor').length === document.querySelectorAll('.stop').length;
  });
}

/** By how many pixels the page is wider than its window; what is laid out only when it comes in sight is laid out for it. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const late = [...document.querySelectorAll<HTMLElement>('.net-tables')];
    for (const { style } of late) style.contentVisibility = 'visible';
    const by = document.documentElement.scrollWidth - innerWidth;
    for (const { style } of late) style.contentVisibility = '';
    return Math.max(0, by);
  });
}

/** Gives the window another size and waits until the page has followed: in one frame it learns of it, in the next it is drawn so. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  }));
}

/** Goes on to another address as a link does, without loading the page anew, and waits until the screen stands. */
export async function goOn(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => new Promise<void>((resolve) => {
    const [before, drawn] = [location.hash, () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))];
    addEventListener('hashchange', drawn, { once: true });
    location.hash = hash;
    if (location.hash === before) drawn();
  }), address);
  await stands(page);
}

/** The address as the browser shows it, from the hash on. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash));

/** What the status line says. */
export const status = (page: Page): Promise<string> => page.locator('.status-line').innerText();

/**
 * What the status line says from now on, in its order. That something is being loaded comes and goes with the speed of
 * the machine and is left out.
 */
export async function heard(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const line = document.querySelector('.status-line')!;
    new MutationObserver(() => said.push(line.textContent)).observe(line, { childList: true, characterData: true, subtree: true });
  });
  return async () => {
    const said = await page.evaluate(() => (globalThis as unknown as { readonly said: readonly string[] }).said);
    return said.filter((text) => text !== '' && !/^(Die Angaben werden geladen|Das Laden dauert)/.test(text));
  };
}
