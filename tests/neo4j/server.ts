import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveFlags, ensureArchive } from './class-archive.js';
import { useOnce } from './first-use.js';
import { launch, prepareHome, type Purpose } from './launch.js';
import { endProcess } from './process.js';
import { waitUntilReady, type Access } from './ready.js';

/** A Neo4j of our own on 127.0.0.1, with a password, in a folder of its own. */
export interface Neo4jServer extends Access {
  /** Of the process that runs now; another one after `restart`. */
  readonly pid: number;
  /** The folder with data and logs. */
  readonly home: string;
  /** Ends it in order; the data stay for `restart`. */
  stop(): Promise<void>;
  /** Ends it as a power cut would (SIGKILL); the data stay for `restart`. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port, ending it in order first if it runs. */
  restart(): Promise<void>;
  /** Ends it and removes its folder. */
  discard(): Promise<void>;
}

export interface StartOptions {
  readonly purpose?: Purpose;
  /** Where its folder is made; else that of the test run, or the system's one for temporary files. */
  readonly below?: string;
}

const ORDERLY_MS = 30_000;
const KILL_MS = 10_000;
const ARCHIVING_MS = 120_000;

/** Starts a server on an empty data folder and returns once it answers (about five seconds). */
export async function startNeo4j(options: StartOptions = {}): Promise<Neo4jServer> {
  await ensureArchive((flags) => startUseAndStop(options, flags));
  return start(options, archiveFlags());
}

/** Writing down its classes takes the JVM longer than ending. */
async function startUseAndStop(options: StartOptions, flags: readonly string[]): Promise<void> {
  const server = await start(options, flags);
  await useOnce(server);
  await endProcess(server.pid, 'SIGTERM', ARCHIVING_MS);
  await server.discard();
}

async function start({ purpose = 'tests', below = process.env['KONSTELLATION_RUN'] ?? tmpdir() }: StartOptions, flags: readonly string[]): Promise<Neo4jServer> {
  const home = mkdtempSync(join(below, 'neo4j-'));
  const port = await freePort();
  prepareHome(home, port, purpose);
  const access = { uri: `bolt://127.0.0.1:${String(port)}`, user: 'neo4j', password: randomBytes(12).toString('hex') };
  const pid = await launchUntilReady({ home, purpose, flags }, access);
  return serverOf({ home, purpose, flags, pid }, access);
}

interface Running {
  readonly home: string;
  readonly purpose: Purpose;
  readonly flags: readonly string[];
  pid: number;
}

async function launchUntilReady({ home, purpose, flags }: Omit<Running, 'pid'>, access: Access): Promise<number> {
  const pid = await launch(home, purpose, flags);
  try {
    await waitUntilReady({ pid, home }, access);
    return pid;
  } catch (error) {
    await endProcess(pid, 'SIGKILL', KILL_MS);
    throw error;
  }
}

function serverOf(running: Running, access: Access): Neo4jServer {
  const stop = async () => {
    if (!(await endProcess(running.pid, 'SIGTERM', ORDERLY_MS))) await endProcess(running.pid, 'SIGKILL', KILL_MS);
  };
  const kill = async () => {
    await endProcess(running.pid, 'SIGKILL', KILL_MS);
  };
  return {
    ...access,
    home: running.home,
    get pid() {
      return running.pid;
    },
    stop,
    kill,
    restart: async () => {
      await stop();
      running.pid = await launchUntilReady(running, access);
    },
    discard: async () => {
      await kill();
      rmSync(running.home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
