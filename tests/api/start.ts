import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Availability } from '../run/required.js';

const MAIN = fileURLToPath(new URL('../../dist/api/main.js', import.meta.url));

/** How a service ended that was started as people start it. */
export interface Ended {
  /** Null if it had to be ended, because it runs. */
  readonly code: number | null;
  /** What it wrote for whoever started it. */
  readonly said: string;
}

export interface Starter {
  readonly environment: Readonly<Record<string, string>>;
  /** The system's number of the user; else whoever runs the tests. */
  readonly user?: number | undefined;
}

/** Rights do not bind whoever may do everything: then a service that they shall bind is started as nobody. */
export const OTHER = process.getuid?.() === 0 ? 65_534 : undefined;

/** Whether a service can be started whom rights bind. */
export function othersAvailability(): Availability {
  if (process.platform === 'win32') return { available: false, reason: 'Windows has rights of another kind' };
  const reading = OTHER === undefined ? undefined : spawnSync(process.execPath, ['--check', MAIN], { uid: OTHER, gid: OTHER });
  return reading === undefined || reading.status === 0 ? { available: true } : { available: false, reason: 'nobody may read this checkout' };
}

/** So long a service may take to refuse, in milliseconds; one that starts says so earlier. */
const LONGEST = 60_000;

/** Starts the built service with these settings and no others, until it ends; one that begins to answer is ended. */
export async function start({ environment, user }: Starter): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], PORT: '0', SEED: 'no', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
    ...(user !== undefined && { uid: user, gid: user }),
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  child.stdout.on('data', (part: Buffer) => {
    if (part.includes('"url"')) child.kill('SIGKILL');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

/** The sentence with which a service refuses to start; fails if it does anything else. */
export async function refusalOf(starter: Starter): Promise<string> {
  const { code, said } = await start(starter);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringMatching(/^konstellation: [^\n]{10,600}[.?]\n$/) as string });
  const sentence = said.slice('konstellation: '.length, -1);
  // Neither a trace nor a second sentence from somewhere else.
  expect(sentence).not.toMatch(/\bat \S+ \(|\.js:\d|node_modules|Error:/);
  return sentence;
}
