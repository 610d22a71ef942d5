import type { Browser } from 'playwright-core';
import { launchChromium } from './launch.js';
import { startService, type RunningService } from './service.js';
import { openViewer, type Viewer, type Wishes } from './viewer.js';

/** What the tests of a file are done in. */
export interface House {
  /** A window of its own at an address of the viewer; closed after the test. */
  readonly open: (address: string, wishes?: Wishes) => Promise<Viewer>;
}

interface Running {
  readonly browser: Browser;
  readonly service: RunningService;
}

/** One browser and one service for a whole file, from the first suite that needs them to the end. */
let running: Promise<Running> | undefined;

async function start(): Promise<Running> {
  const [browser, service] = await Promise.all([launchChromium(), startService()]);
  return { browser, service };
}

afterAll(async () => {
  const started = await running;
  await Promise.all([started?.browser.close(), started?.service.stop()]);
});

/** The file's browser and service, for the tests of the suite that calls it. */
export function useHouse(): House {
  const opened: Viewer[] = [];
  beforeAll(async () => {
    await (running ??= start());
  }, 60_000);
  afterEach(async () => {
    for (const viewer of opened.splice(0)) await viewer.close();
  });
  return {
    open: async (address, wishes) => {
      const { browser, service } = await (running ??= start());
      const viewer = await openViewer(browser, `${service.url}/${address}`, wishes);
      opened.push(viewer);
      return viewer;
    },
  };
}
