import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openStore } from '../api/compose/store.js';
import { machine } from '../api/compose/surroundings.js';
import { readSettings } from '../api/config.js';
import { explainStart } from '../api/http/explain-start.js';
import { DATA, delivered } from './delivered.js';
import { loadDelivered, loadedText } from './load.js';
import { FilesRefused } from './reading/faults.js';

/** Exit codes: faults in the files or in the program, and something in the settings that must be changed first. */
const FAULT = 1;
const REFUSED = 2;

const USAGE = `npm run seed [-- --check] [-- --from FOLDER]

Loads the delivered data into the store that the settings name; what people have changed there stays.
  --check        only reads the files and names what is wrong in them
  --all          names every fault, not only the first fifty
  --from FOLDER  another folder of the same form instead of the delivered one
`;

const OPTIONS = {
  check: { type: 'boolean', default: false }, all: { type: 'boolean', default: false }, from: { type: 'string', default: DATA },
  help: { type: 'boolean', default: false },
} as const;

function check(folder: string): string {
  const { drafts, sources, areas } = delivered(folder);
  return `${drafts.length} facts, ${sources.length} sources, ${areas.length} places: no faults`;
}

async function load(folder: string): Promise<string> {
  const store = await openStore(readSettings(process.env, (path) => readFileSync(path, 'utf8')));
  try {
    const loaded = await loadDelivered({ store, surroundings: machine }, folder);
    const left = loaded.result === 'RECORDED' ? loaded.left : [];
    return [loadedText(loaded), ...left.map((id) => `  left: ${id}`)].join('\n');
  } finally {
    await store.close();
  }
}

function refuse(error: unknown, all: boolean): void {
  const faulty = error instanceof FilesRefused;
  if (faulty) process.stderr.write(`${error.report(all ? error.faults.length : undefined)}\n`);
  const reason = faulty ? `${error.faults.length} faults in the data files` : explainStart(error);
  process.stderr.write(`konstellation: ${reason ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  process.exitCode = faulty || reason === null ? FAULT : REFUSED;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  try {
    if (values.help) process.stdout.write(USAGE);
    else process.stdout.write(`${values.check ? check(values.from) : await load(values.from)}\n`);
  } catch (error) {
    refuse(error, values.all);
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`konstellation: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = REFUSED;
}
