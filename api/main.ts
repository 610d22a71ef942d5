import './production.js';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import { compose } from './compose.js';
import { SETTINGS, readSettings, type Settings } from './config.js';
import { settingsTable } from './config/as-table.js';
import { endWell } from './http/end-well.js';
import { explainStart } from './http/explain-start.js';
import { startServer } from './server.js';
import { loadedText } from '../seeds/load.js';

/** Exit codes: a fault of the program, and something in its settings or around it that must be changed first. */
const FAULT = 1;
const REFUSED = 2;

/** Beside this file once it is built. */
const PAGES = {
  viewer: fileURLToPath(new URL('../visualizer', import.meta.url)),
  graphiql: fileURLToPath(new URL('../graphiql', import.meta.url)),
};

async function start(settings: Settings, logger: Logger): Promise<void> {
  const house = await compose(settings);
  const server = await startServer({ ...house, settings, logger, pages: PAGES }).catch(async (error: unknown) => {
    await house.close();
    throw error;
  });
  endWell(server, logger);
  if (house.delivered) logger.info(house.delivered, loadedText(house.delivered));
  logger.info({ url: server.url, engine: house.service.store.engine, version: house.service.version }, `Konstellation answers at ${server.url}`);
}

async function main(): Promise<void> {
  try {
    const settings = readSettings(process.env, (path) => readFileSync(path, 'utf8'));
    await start(settings, pino({ level: settings.logLevel }));
  } catch (error) {
    const reason = explainStart(error);
    process.stderr.write(`konstellation: ${reason ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    process.exit(reason === null ? FAULT : REFUSED);
  }
}

if (process.argv.includes('--help')) process.stdout.write(settingsTable(Object.values(SETTINGS)));
else await main();
