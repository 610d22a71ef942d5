import './production.js';
import { readFileSync } from 'node:fs';
import { openStore } from './compose/store.js';
import { SETTINGS, readSettings } from './config.js';
import { settingsTable } from './config/as-table.js';
import { explainStart } from './http/explain-start.js';

/** Exit codes: a fault of the program, and something in its settings or around it that must be changed first. */
const FAULT = 1;
const REFUSED = 2;

async function main(): Promise<void> {
  try {
    const settings = readSettings(process.env, (path) => readFileSync(path, 'utf8'));
    const store = await openStore(settings);
    // Loaded last: whoever mistyped a setting, or has a store that cannot be used, need not wait for the whole service to be told.
    const { start } = await import('./start.js');
    await start(store, settings);
  } catch (error) {
    const reason = explainStart(error);
    process.stderr.write(`konstellation: ${reason ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    process.exit(reason === null ? FAULT : REFUSED);
  }
}

if (process.argv.includes('--help')) process.stdout.write(settingsTable(Object.values(SETTINGS)));
else await main();
