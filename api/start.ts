import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { compose } from './compose.js';
import type { Store } from './application/ports/store.js';
import type { Settings } from './config.js';
import { endWell } from './http/end-well.js';
import { startServer } from './server.js';
import { loadedText } from '../seeds/load.js';

/** Beside this file once it is built. */
const PAGES = {
  viewer: fileURLToPath(new URL('../visualizer', import.meta.url)),
  graphiql: fileURLToPath(new URL('../graphiql', import.meta.url)),
};

/** Loads what is delivered and answers until it is told to end. Fails with a reason that `explainStart` knows, if it is one that can be mended. */
export async function start(store: Store, settings: Settings): Promise<void> {
  const logger = pino({ level: settings.logLevel });
  const house = await compose(store, settings);
  const server = await startServer({ ...house, settings, logger, pages: PAGES }).catch(async (error: unknown) => {
    await house.close();
    throw error;
  });
  endWell(server, logger);
  if (house.delivered) logger.info(house.delivered, loadedText(house.delivered));
  logger.info({ url: server.url, engine: house.service.store.engine, version: house.service.version }, `Konstellation answers at ${server.url}`);
}
