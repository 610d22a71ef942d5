import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pino } from 'pino';
import { startServer } from '../../../api/server.js';
import { chromiumPath, launchChromium } from '../../browser/launch.js';
import { repositoryRoot } from '../../neo4j/places.js';
import { DELIVERED, withKept, type BenchNetwork } from '../networks.js';
import { withSqlite } from '../sides/engines.js';
import type { ViewerRow } from './measure.js';
import { dragging, filterAnswer, firstScreen, landToNet, transferred } from './measures.js';
import type { Browser } from 'playwright-core';

/** Länder of sizes of which the aims speak. */
const MIDDLING = { code: 'ST', actors: 40 } as const;
const LARGE = { code: 'NW', actors: 255 } as const;

type Measures = (browser: Browser, url: string) => Promise<readonly ViewerRow[]>;

async function served(network: BenchNetwork, browser: Browser, measures: Measures): Promise<readonly ViewerRow[]> {
  return withSqlite(network, async ({ side: { house, settings } }) => {
    const pages = { viewer: join(repositoryRoot(), 'dist', 'visualizer'), graphiql: '' };
    const server = await startServer({ ...house, close: () => Promise.resolve(), settings, logger: pino({ level: 'silent' }), pages });
    try {
      return await measures(browser, `${server.url}/`);
    } finally {
      await server.stop();
    }
  });
}

const onDelivered: Measures = async (browser, url) => [await firstScreen(browser, url), await transferred(browser, url)];

const onGenerated: Measures = async (browser, url) => [
  await landToNet(browser, url, MIDDLING.code), ...(await filterAnswer(browser, url, MIDDLING.code)), ...(await filterAnswer(browser, url, LARGE.code)), await dragging(browser, url, LARGE.code),
];

/** What people wait for in the viewer, in Chromium without a graphics card; nothing where there is no Chromium. */
export async function viewerFigures(say: (text: string) => void): Promise<readonly ViewerRow[]> {
  if (chromiumPath() === undefined) {
    say('the viewer: left out, there is no Chromium');
    return [];
  }
  execFileSync(process.execPath, [join(repositoryRoot(), 'tools', 'build.mjs'), '--quiet'], { stdio: 'inherit' });
  const browser = await launchChromium();
  try {
    const delivered = await served(DELIVERED, browser, onDelivered);
    say('the viewer: measured on the delivered data');
    return [...delivered, ...(await served(withKept([MIDDLING, LARGE]), browser, onGenerated))];
  } finally {
    await browser.close();
  }
}
