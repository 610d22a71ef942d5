import type { Browser, Page } from 'playwright-core';
import { countRedraws, drawnActors, filtered, redrawnAfter, redraws, stands, usableAt, watched, type Filtered } from './drawn.js';
import { median } from '../measure.js';
import type { ViewerRow } from './measure.js';

const ROUNDS = 5;
const WINDOW = { viewport: { width: 1280, height: 900 }, locale: 'de-DE', timezoneId: 'Europe/Berlin' };
/** Milliseconds of dragging. */
const DRAGGED = 2500;

type Work<T> = (page: Page) => Promise<T>;

/** A window that has never seen the viewer. */
async function cold<T>(browser: Browser, work: Work<T>): Promise<T> {
  const context = await browser.newContext(WINDOW);
  try {
    const page = await context.newPage();
    await watched(page);
    return await work(page);
  } finally {
    await context.close();
  }
}

async function rounds(browser: Browser, work: Work<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) values.push(await cold(browser, work));
  return median(values);
}

/** From a cold start to sixteen tiles that can be clicked. */
export async function firstScreen(browser: Browser, url: string): Promise<ViewerRow> {
  const value = await rounds(browser, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    return usableAt(page);
  });
  return { measure: 'first screen usable, cold', value, unit: 'ms', aim: 1500, better: 'less' };
}

/** Everything that comes over the line until then, headers included. */
export async function transferred(browser: Browser, url: string): Promise<ViewerRow> {
  const bytes = await cold(browser, async (page) => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize, () => 0)));
    await page.goto(url);
    await usableAt(page);
    await page.waitForLoadState('networkidle');
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });
  return { measure: 'transfer before a network is asked for', value: bytes / 1000, unit: 'kB', aim: 250, better: 'less' };
}

/** From what is found in a Land, once its page has come to rest, to its drawn network. */
export async function landToNet(browser: Browser, url: string, land: string): Promise<ViewerRow> {
  let actors = 0;
  const value = await rounds(browser, async (page) => {
    await page.goto(`${url}#/land/${land}/befunde`);
    const tab = `a[href*="/land/${land}/netz"]`;
    await stands(page, tab);
    await page.waitForLoadState('networkidle');
    const taken = await redrawnAfter(page, tab, 0);
    actors = await drawnActors(page);
    return taken;
  });
  return { measure: `from a Land to its network of ${actors} actors`, value, unit: 'ms', aim: 500, better: 'less' };
}

/** From a click on an entry of the legend to the picture without what it took away, and until all that follows from it has followed. */
export async function filterAnswer(browser: Browser, url: string, land: string): Promise<readonly ViewerRow[]> {
  let actors = 0;
  const times: Filtered[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await cold(browser, async (page) => {
      await page.goto(`${url}#/land/${land}/netz`);
      actors = await drawnActors(page);
      return filtered(page, '.legend__entry input:checked');
    }));
  }
  return [
    { measure: `filter answers, ${actors} actors`, value: median(times.map(({ answered }) => answered)), unit: 'ms', aim: 100, better: 'less' },
    { measure: `everything at rest after it, ${actors} actors`, value: median(times.map(({ rested }) => rested)), unit: 'ms', aim: null, better: 'less' },
  ];
}

/** Redraws in a second while the enlarged picture is dragged about. */
export async function dragging(browser: Browser, url: string, land: string): Promise<ViewerRow> {
  return cold(browser, async (page) => {
    await page.goto(`${url}#/land/${land}/netz`);
    const actors = await drawnActors(page);
    await page.getByRole('button', { name: 'Vergrößern' }).click();
    const frame = await page.locator('.picture__frame').boundingBox();
    const [x, y] = [(frame?.x ?? 0) + 50, (frame?.y ?? 0) + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await countRedraws(page);
    const started = performance.now();
    for (let step = 0; performance.now() - started < DRAGGED; step += 1) await page.mouse.move(x + 150 + 140 * Math.sin(step / 12), y + 150 + 140 * Math.cos(step / 12));
    const seconds = (performance.now() - started) / 1000;
    const count = await redraws(page);
    await page.mouse.up();
    return { measure: `dragging a network of ${actors} actors`, value: count / seconds, unit: 'redraws/s', aim: 30, better: 'more' };
  });
}
