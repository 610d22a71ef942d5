import autocannon from 'autocannon';
import { pino } from 'pino';
import { startServer } from '../../api/server.js';
import type { Side } from './sides/house.js';

/** From the request to the whole answer, in milliseconds; null where none came in time. */
export interface HttpFigures {
  readonly median: number | null;
  readonly p99: number | null;
  readonly perSecond: number;
}

/** So many clients on the loopback, each of which asks again as soon as it has its answer. */
export interface Load {
  readonly clients: number;
  readonly seconds: number;
  /** What is asked, in turn; or what comes next, made when it is asked. */
  readonly bodies?: readonly object[];
  readonly next?: () => object;
}

const NO_PAGES = { viewer: '', graphiql: '' };

/** The service with its front door, under a load. Fails if a request does or if one is refused. */
export async function served(side: Side, load: Load): Promise<HttpFigures> {
  const { house, settings } = side;
  const close = (): Promise<void> => Promise.resolve();
  const server = await startServer({ ...house, close, settings, logger: pino({ level: 'silent' }), pages: NO_PAGES });
  try {
    return await fired(`${server.url}/graphql`, load);
  } finally {
    await server.stop();
  }
}

async function fired(url: string, { clients, seconds, bodies = [], next }: Load): Promise<HttpFigures> {
  const times: number[] = [];
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const request = { method: 'POST' as const, path: '/graphql', headers };
  const requests: autocannon.Request[] = next === undefined
    ? bodies.map((body) => ({ ...request, body: JSON.stringify(body) }))
    : [{ ...request, setupRequest: (asked) => ({ ...asked, body: JSON.stringify(next()) }) }];
  const { errors, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, connections: clients, duration: seconds, timeout: 60, requests }, (error, result) => (error ? reject(error as Error) : resolve(result)));
    run.on('response', (...[, , , time]) => times.push(time));
  });
  if (errors + non2xx > 0) throw new Error(`over HTTP ${errors} requests failed and ${non2xx} were refused`);
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number | null => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  return { median: at(0.5), p99: at(0.99), perSecond: times.length / seconds };
}
