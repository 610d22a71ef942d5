import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeOver, type House } from '../../api/compose.js';
import { machine } from '../../api/compose/surroundings.js';
import { readSettings } from '../../api/config.js';
import type { Environment } from '../../api/config/read.js';
import type { Store } from '../../api/application/ports/store.js';
import type { ChangeSet } from '../../api/domain/model/change-set.js';
import { startServer } from '../../api/server.js';
import { RECORDED_AT } from '../storage/delivered-data.js';
import { ENGINES, LONGEST, type Engine } from '../storage/engines.js';
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
  /** What is in the store: the delivered data, or these changes. */
  readonly holds?: 'what is delivered' | readonly ChangeSet[];
}

/** Nothing in the tests depends on the clock of the machine. */
export const NOW = RECORDED_AT;

/** The delivered data and nothing else, for reading only. */
export const DELIVERED: Ground = { environment: { SEED: 'yes' }, holds: 'what is delivered' };

export async function openWorld(engine: Engine, { environment, holds = DRAWN }: Ground = {}): Promise<World> {
  const { store, discard } = holds === 'what is delivered' ? await engine.delivered() : await engine.empty();
  if (holds !== 'what is delivered') for (const each of holds) await store.append(each);
  return serveOver(store, environment, discard);
}

/** The whole service over an open store, on a free port. */
export async function serveOver(bare: Store, environment: Environment = {}, close = (): Promise<void> => Promise.resolve()): Promise<World> {
  const store = counted(bare);
  const settings = readSettings({ PORT: '0', SEED: 'no', RATE_LIMIT: '0', OVERLOAD_DELAY: '0', REQUEST_TIMEOUT: '120000', ...environment }, () => '');
  const house = await composeOver(store, settings, { ...machine, now: () => NOW, newId: () => '01jz0000000000000000000000' });
  const { logger, lines } = keptLog('info');
  const empty = mkdtempSync(join(tmpdir(), 'konstellation-pages-'));
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
  for (const engine of ENGINES) {
    engine.describe(`${name}, ${engine.name}`, () => {
      let world: World;
      beforeAll(async () => {
        world = await openWorld(engine, ground);
      }, LONGEST);
      afterAll(() => world.stop());
      suite(() => world, engine);
    });
  }
}
