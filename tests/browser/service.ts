import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runFolder } from '../run/run-place.js';

const MAIN = fileURLToPath(new URL('../../dist/api/main.js', import.meta.url));

export interface RunningService {
  readonly url: string;
  stop(): Promise<void>;
  /** Has this process no longer wait for it: it goes on until the run's folder is cleared. */
  leave(): void;
}

/** The built service as people start it, on a free port, with the delivered data in a folder of its own. */
export async function startService(environment: Readonly<Record<string, string>> = {}): Promise<RunningService> {
  const home = mkdtempSync(join(runFolder(), 'service-'));
  // The folder in its command tells the run's clearing up which process is ours.
  const child = spawn(process.execPath, [MAIN, home], {
    // Nothing else: the settings of a desk or of the CI are not those of this test.
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: home, RATE_LIMIT: '0', OVERLOAD_DELAY: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  writeFileSync(join(home, 'pid'), String(child.pid));
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const url = await Promise.race([addressIn(child), ended.then(() => refuse(said))]);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
    leave: () => {
      for (const each of [child, child.stdout as Socket, child.stderr as Socket]) each.unref();
    },
  };
}

/** The service tells where it answers in a line of its log; the log is read to the end, so that it never waits. */
function addressIn({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (!stdout) return;
    createInterface({ input: stdout }).on('line', (line) => {
      const { url } = JSON.parse(line) as { readonly url?: string };
      if (url !== undefined) resolve(url);
    });
  });
}

function refuse(said: string): never {
  throw new Error(`The service did not start; is it built? It said: ${said.trim()}`);
}
