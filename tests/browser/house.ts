import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { runFolder } from '../run/run-place.js';
import { onceInRun } from '../storage/once-in-run.js';
import { launchChromium } from './launch.js';
import { startService, type RunningService } from './service.js';
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
  readonly service: RunningService;
}

/** One browser and one service for a whole file, from the first suite that needs them to the end. */
let running: Promise<Running> | undefined;

async function start(): Promise<Running> {
  const [browser, service] = await Promise.all([launchChromium(), dataFolder().then((folder) => startService({ DATA_DIR: folder }))]);
  return { browser, service };
}

/** A data directory as a service leaves it that was started once: the first file of a run has it made, each has a copy. */
async function dataFolder(): Promise<string> {
  const left = await onceInRun('data-of-service', async (place) => {
    mkdirSync(place);
    const service = await startService({ DATA_DIR: place });
    await service.stop();
  });
  const folder = mkdtempSync(join(runFolder(), 'data-'));
  cpSync(left, folder, { recursive: true });
  return folder;
}

afterAll(async () => {
  const started = await running;
  await Promise.all([started?.browser.close(), started?.service.stop()]);
});

/** No screen of the viewer: what a window forgets a screen at. */
const NOWHERE = '#/nirgends';

/** The file's browser and service, for the tests of the suite that calls it. */
export function useHouse(): House {
  const opened: Viewer[] = [];
  let visiting: Viewer | undefined;
  const open = async (address: string, wishes?: Wishes): Promise<Viewer> => {
    const { browser, service } = await (running ??= start());
    return openViewer(browser, `${service.url}/${address}`, wishes);
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
