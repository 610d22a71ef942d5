import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../documents/repository.js';
import { runFolder } from '../run/run-place.js';

/** The service as it is started for people: the built program in a process of its own. */
export interface ServiceProcess {
  readonly url: string;
  readonly log: readonly string[];
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

export const PROGRAM = join(ROOT, 'dist', 'api', 'main.js');

/** Starts it on a free port with an empty data directory and waits until it answers. */
export async function startProcess(environment: Record<string, string> = {}): Promise<ServiceProcess> {
  const directory = mkdtempSync(join(runFolder(), 'process-'));
  const { PATH } = process.env;
  const child = spawn(process.execPath, [PROGRAM], { env: { PATH, PORT: '0', DATA_DIR: directory, SEED: 'no', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const log: string[] = [];
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      log.push(...chunk.toString().split('\n').filter((line) => line !== ''));
      const started = log.find((line) => line.includes('Konstellation answers at'));
      if (started) resolve((JSON.parse(started) as { url: string }).url);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', (chunk: Buffer) => log.push(chunk.toString()));
    void ended.then(() => reject(new Error(`the service ended while starting:\n${log.join('\n')}`)));
  });
  return { url, log, kill: (signal) => void child.kill(signal), ended };
}
