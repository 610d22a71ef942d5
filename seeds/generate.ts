import { readFileSync } from 'node:fs';
import { openStore } from '../api/compose/store.js';
import { machine } from '../api/compose/surroundings.js';
import { readSettings } from '../api/config.js';
import { explainStart } from '../api/http/explain-start.js';
import { FilesRefused } from './reading/faults.js';
import { ArgumentRefused, USAGE, readArguments, type GenerateArguments } from './synthetic/arguments.js';
import { deliveredRegister } from './synthetic/delivered-register.js';
import { rounds } from './synthetic/rounds.js';
import { writeRounds } from './synthetic/to-file.js';
import { StoreNotEmpty, loadRounds } from './synthetic/to-store.js';

/** Exit codes: a fault of the program, and something in its arguments or around it that must be changed first. */
const FAULT = 1;
const REFUSED = 2;

async function generate({ out, ...options }: GenerateArguments): Promise<string> {
  const made = rounds({ ...options, areas: deliveredRegister() });
  if (out === null) return fill(made);
  await writeRounds(out, made);
  return `wrote a synthetic network of ${options.actors} actors to ${out}`;
}

async function fill(made: ReturnType<typeof rounds>): Promise<string> {
  const started = performance.now();
  const store = await openStore(readSettings(process.env, (path) => readFileSync(path, 'utf8')));
  try {
    const { facts, versions, revisions } = await loadRounds({ store, surroundings: machine }, made);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return `recorded a synthetic network in ${store.engine}: ${facts} facts in ${versions} versions and ${revisions} revisions, ${seconds} s`;
  } finally {
    await store.close();
  }
}

function reasonOf(error: unknown): string | null {
  if (error instanceof ArgumentRefused) return `${error.message}\n\n${USAGE}`;
  if (error instanceof FilesRefused) return error.report();
  return error instanceof StoreNotEmpty ? error.message : explainStart(error);
}

try {
  if (process.argv.includes('--help')) process.stdout.write(USAGE);
  else process.stdout.write(`${await generate(readArguments(process.argv.slice(2)))}\n`);
} catch (error) {
  const reason = reasonOf(error);
  process.stderr.write(`konstellation: ${reason ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  process.exitCode = reason === null ? FAULT : REFUSED;
}
