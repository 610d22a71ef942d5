import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type House } from '../../api/compose.js';
import { machine } from '../../api/compose/surroundings.js';
import { readSettings } from '../../api/config.js';
import type { Environment } from '../../api/config/read.js';
import type { Store } from '../../api/application/ports/store.js';
import type { ChangeSet } from '../../api/domain/model/change-set.js';
import { startServer } from '../../api/server.js';
import { runFolder } from '../run/run-place.js';
import { DELIVERED_DATA, RECORDED_AT } from '../storage/delivered-data.js';
import { ENGINES, LONGEST, SQLITE, type Engine, type Filling } from '../storage/engines.js';
import { ask, type Answer } from './ask.js';
import { counted, type CountedStore } from './counted-store.js';
import { DRAWN } from './drawn/history.js';
import { keptLog } from './log-lines.js';

/** The whole service over a store with data, answering on a port of its own. */
export interface World extends House {
  readonly url: string;
  readonly store: CountedStore;
  readonly log: readonly string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What a question without faults is answered. */
  data<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  stop(): Promise<void>;
}

export interface Ground {
  readonly environment?: Environment;
  /** What is in the store: something that is only read, or these changes. */
  readonly holds?: Filling | readonly ChangeSet[];
}

/** Nothing in the tests depends on the clock of the machine. */
export const NOW = RECORDED_AT;

/** The delivered data and nothing else, for reading only. */
export const DELIVERED: Ground = { environment: { SEED: 'yes' }, holds: DELIVERED_DATA };

/** The drawn network, for reading only. */
const DRAWN_ONCE: Filling = {
  name: 'drawn',
  fill: async (store) => {
    for (const each of DRAWN) await store.append(each);
  },
};

/** The drawn network in a store of its own, which may be written to. */
export const DRAWN_ANEW: Ground = { holds: DRAWN };

export async function openWorld(engine: Engine, { environment, holds = DRAWN_ONCE }: Ground = {}): Promise<World> {
  const { store, discard } = 'name' in holds ? await engine.filled(holds) : await engine.empty();
  if (!('name' in holds)) for (const each of holds) await store.append(each);
  return serveOver(store, environment, discard);
}

/** The whole service over an open store, on a free port. */
export async function serveOver(bare: Store, environment: Environment = {}, close = (): Promise<void> => Promise.resolve()): Promise<World> {
  const store = counted(bare);
  const settings = readSettings({ PORT: '0', SEED: 'no', RATE_LIMIT: '0', OVERLOAD_DELAY: '0', REQUEST_TIMEOUT: '120000', ...environment }, () => '');
  const house = await compose(store, settings, { ...machine, now: () => NOW, newId: () => '01jz0000000000000000000000' });
  const { logger, lines } = keptLog('info');
  const empty = mkdtempSync(join(runFolder(), 'pages-'));
  const server = await startServer({ ...house, close, settings, logger, pages: { viewer: empty, graphiql: empty } });
  const asking = (query: string, variables?: Record<string, unknown>): Promise<Answer> => ask(server.url, query, variables);
  return { ...house, ...server, store, log: lines, ask: asking, data: async (query, variables) => faultless(await asking(query, variables), lines) as never };
}

/** The data; fails with what the log says of the errors, if there are any. */
function faultless({ data, errors }: Answer, log: readonly string[]): object {
  if (errors.length === 0 && data) return data;
  const causes = log.filter((line) => line.includes('"level":50')).map((line) => (JSON.parse(line) as { err: { stack: string } }).err.stack);
  throw new Error(`unexpected errors: ${JSON.stringify(errors, null, 1)}\n${causes.join('\n')}`);
}

/** A suite before the service over each engine, with the drawn network unless it brings data of its own. */
export function onEachStore(name: string, suite: (world: () => World, engine: Engine) => void, ground: Ground = {}): void {
  for (const engine of ENGINES) onStore(engine, { name, suite, ground });
}

/**
 * A suite about what the service adds to its store, before the embedded one; where the store does the work, the suite
 * runs before each. That the stores answer alike is what their contract holds, and that the service over them does, byte
 * for byte, `same-answers.test.ts`.
 */
export function onEmbeddedStore(name: string, suite: (world: () => World) => void, ground: Ground = {}): void {
  onStore(SQLITE, { name, suite, ground });
}

interface Suite {
  readonly name: string;
  readonly suite: (world: () => World, engine: Engine) => void;
  readonly ground: Ground;
}

function onStore(engine: Engine, { name, suite, ground }: Suite): void {
  engine.describe(`${name}, ${engine.name}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(engine, ground);
    }, LONGEST);
    afterAll(() => world.stop());
    suite(() => world, engine);
  });
}
