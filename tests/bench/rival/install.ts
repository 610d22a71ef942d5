import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RIVAL, RIVAL_INSTALLED } from '../repository.js';

const run = promisify(execFile);
const LOCK = 'package-lock.json';

/** Installs the rival as its lock file says, into a folder of its own: it brings its own graphql. Once for each lock. */
export async function installRival(): Promise<string> {
  if (!isInstalled()) {
    mkdirSync(RIVAL_INSTALLED, { recursive: true });
    for (const file of ['package.json', LOCK]) copyFileSync(join(RIVAL, file), join(RIVAL_INSTALLED, file));
    await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: RIVAL_INSTALLED });
  }
  return RIVAL_INSTALLED;
}

function isInstalled(): boolean {
  const installed = join(RIVAL_INSTALLED, LOCK);
  return existsSync(join(RIVAL_INSTALLED, 'node_modules', '@neo4j', 'graphql'))
    && existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(join(RIVAL, LOCK), 'utf8');
}
