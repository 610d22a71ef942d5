import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { startService, type RunningService } from './service.js';
import { openViewer, type Viewer, type Wishes } from './viewer.js';

/** One browser and one service for all tests of a file. */
export interface House {
  readonly url: string;
  /** A window of its own at an address of the viewer; closed after the test. */
  readonly open: (address: string, wishes?: Wishes) => Promise<Viewer>;
}

/** Starts browser and service before the tests of the suite and ends both after them. */
export function useHouse(): House {
  let browser: Browser;
  let service: RunningService;
  const opened: Viewer[] = [];
  beforeAll(async () => {
    [browser, service] = await Promise.all([launchChromium(), startService()]);
  }, 60_000);
  afterEach(async () => {
    for (const viewer of opened.splice(0)) await viewer.close();
  });
  afterAll(async () => {
    await Promise.all([browser.close(), service.stop()]);
  });
  return {
    get url() {
      return service.url;
    },
    open: async (address, wishes) => {
      const viewer = await openViewer(browser, `${service.url}/${address}`, wishes);
      opened.push(viewer);
      return viewer;
    },
  };
}
