import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { onceInRun } from '../storage/once-in-run.js';
import { launchChromium } from './launch.js';
import { startService } from './service.js';
import { goOn, openViewer, resize, WIDE, type Viewer, type Wishes } from './viewer.js';

/** What the tests of a file are done in. */
export interface House {
  /** A window of its own at an address of the viewer; closed after the test. */
  readonly open: (address: string, wishes?: Wishes) => Promise<Viewer>;
  /** Goes to an address as a link does, in one window for all tests: for many screens that are looked at and left as they are. */
  readonly visit: (address: string) => Promise<Viewer>;
}

interface Running {
  readonly browser: Browser;
  /** Where the service answers. */
  readonly origin: string;
}

/** One browser for a whole file, from the first suite that needs it to the end. */
let running: Promise<Running> | undefined;

async function start(): Promise<Running> {
  const [browser, origin] = await Promise.all([launchChromium(), serviceOfRun()]);
  return { browser, origin };
}

/** One service for all files of a run, as the viewer only asks; ended when the run's folder is cleared. */
async function serviceOfRun(): Promise<string> {
  const note = await onceInRun('service-of-run', async (place) => {
    const service = await startService();
    service.leave();
    writeFileSync(place, service.url);
  });
  return readFileSync(note, 'utf8');
}

afterAll(async () => {
  await (await running)?.browser.close();
});

/** No screen of the viewer: what a window forgets a screen at. */
const NOWHERE = '#/nirgends';

/** The file's browser before the run's service, for the tests of the suite that calls it. */
export function useHouse(): House {
  const opened: Viewer[] = [];
  let visiting: Viewer | undefined;
  const open = async (address: string, wishes?: Wishes): Promise<Viewer> => {
    const { browser, origin } = await (running ??= start());
    return openViewer(browser, `${origin}/${address}`, wishes);
  };
  beforeAll(async () => {
    await (running ??= start());
  }, 60_000);
  afterEach(async () => {
    for (const viewer of opened.splice(0)) await viewer.close();
  });
  return {
    open: async (address, wishes) => {
      const viewer = await open(address, wishes);
      opened.push(viewer);
      return viewer;
    },
    visit: async (address) => {
      const { page } = (visiting ??= await open(NOWHERE));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await resize(page, WIDE);
      for (const each of [NOWHERE, address]) await goOn(page, each);
      return visiting;
    },
  };
}
