import { readFileSync } from 'node:fs';
import { HeaderMap } from '@apollo/server';
import { pino } from 'pino';
import { compose, type House } from '../../../api/compose.js';
import { openStore } from '../../../api/compose/store.js';
import { createCaches } from '../../../api/compose/caches.js';
import { readSettings, type Settings } from '../../../api/config.js';
import { startEngine } from '../../../api/http/engine.js';
import { keptAnswers } from '../../../api/http/kept-answers.js';
import { createErrorLog } from '../../../api/http/error-log.js';
import type { Moment } from '../../../api/domain/model/moment.js';
import type { BenchNetwork } from '../networks.js';
import type { Ask } from './ask.js';

/** The service as it runs, without its port on the network. */
export interface Side {
  readonly engine: string;
  readonly house: House;
  readonly settings: Settings;
  /** The newest revision on the reference day. */
  readonly moment: Moment;
  readonly ask: Ask;
  /** Drops what was kept of earlier answers; what every request needs stays: the mark of the data, the register of places, the newest revision. */
  forget(): void;
  close(): Promise<void>;
}

/** No limits on how much is asked; nothing is loaded but what the bench loads itself. */
const ALWAYS = { SEED: 'no', LOG_LEVEL: 'silent', RATE_LIMIT: '0', OVERLOAD_DELAY: '0', MAX_COST: '100000000', PORT: '0' };

/** Opens the store that the settings name, loads the network into it and puts the service around it. */
export async function openSide(environment: Readonly<Record<string, string>>, network: BenchNetwork): Promise<Side> {
  const settings = readSettings({ ...ALWAYS, ...chosen(), ...environment }, (path) => readFileSync(path, 'utf8'));
  const house = await compose(await openStore(settings), settings);
  const { store, caches } = house.service;
  await network.load(store);
  const logger = pino({ level: 'silent' });
  const kept = keptAnswers();
  const engine = await startEngine({ schema: house.schema, settings, logger, errors: createErrorLog(logger), standing: house.standing, kept });
  const { revision, recordedAt } = await store.revision();
  return {
    engine: store.engine,
    house,
    settings,
    moment: { validAt: (await store.mark()).referenceDay ?? '2020-11-19', knownAt: recordedAt, revision },
    ask: async (query, variables) => (await engine.execute(requestOf({ query, variables }), house.context(INCOMING))).text,
    forget: () => {
      kept.clear();
      Object.assign(caches, { ...createCaches(), marks: caches.marks, places: caches.places, newest: caches.newest });
    },
    close: async () => {
      await engine.stop();
      await house.close();
    },
  };
}

/** What the caller wants to compare. */
function chosen(): Readonly<Record<string, string>> {
  const executor = process.env['EXECUTOR'];
  return executor === undefined ? {} : { EXECUTOR: executor };
}

const INCOMING = { requestId: 'bench', authorization: null, host: '127.0.0.1', forwarded: false, signal: new AbortController().signal };
const HEADERS = [['content-type', 'application/json'], ['accept', 'application/json']] as const;

const requestOf = (body: object): { method: string; headers: HeaderMap; search: string; body: object } => {
  const headers = new HeaderMap();
  for (const [name, value] of HEADERS) headers.set(name, value);
  return { method: 'POST', headers, search: '', body };
};
