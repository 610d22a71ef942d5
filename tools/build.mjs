/**
 * Builds the service into dist/api, dist/schema, dist/seeds and the pages into dist/visualizer.
 * `--server` leaves out the pages, `--quiet` says nothing unless something is wrong.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compressFiles } from './build/compress.mjs';
import { isNewer } from './build/freshness.mjs';
import { copyAssets, dropOrphans } from './build/tidy.mjs';
import { run } from './build/run.mjs';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = ['api', 'schema', 'seeds'];
/** Each page and what it is made of. */
const PAGES = [
  { config: 'visualizer/vite.config.ts', made: 'dist/visualizer/index.html', from: ['visualizer', 'schema/vocabulary', 'package-lock.json'] },
  { config: 'visualizer/graphiql/vite.config.ts', made: 'dist/graphiql/index.html', from: ['visualizer/graphiql', 'package-lock.json'] },
];

const options = new Set(process.argv.slice(2));
const say = options.has('--quiet') ? () => undefined : console.log;

async function buildServer() {
  dropOrphans(ROOT, SOURCES);
  // Whether the types are right, `npm test` and the editor say: looking takes longer than writing.
  await run(['typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'], ROOT);
  const copied = copyAssets(ROOT, SOURCES);
  say(`dist: the service, with ${copied} files of data`);
}

async function buildPage({ config, made, from }) {
  const sources = from.map((each) => join(ROOT, each));
  if (!existsSync(join(ROOT, config)) || isNewer(join(ROOT, made), sources)) return;
  await run(['vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'], ROOT);
  compressFiles(dirname(join(ROOT, made)));
  say(`${made}: built`);
}

/** The pages one after another: the first empties a folder that the second may write into. */
async function buildPages() {
  for (const page of PAGES) await buildPage(page);
}

const results = await Promise.allSettled([buildServer(), ...(options.has('--server') ? [] : [buildPages()])]);
const failed = results.filter(({ status }) => status === 'rejected');
for (const { reason } of failed) console.error(reason.message);
process.exitCode = failed.length > 0 ? 1 : 0;
