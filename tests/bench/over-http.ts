import autocannon from 'autocannon';
import { pino } from 'pino';
import { startServer } from '../../api/server.js';
import type { Side } from './sides/house.js';

export interface HttpFigures {
  /** Median from the request to the whole answer, in milliseconds. */
  readonly median: number;
  readonly perSecond: number;
}

const NO_PAGES = { viewer: '', graphiql: '' };

/** One client on the loopback that asks again as soon as it has its answer, for so many seconds. */
export async function overHttp(side: Side, bodies: readonly object[], seconds: number): Promise<HttpFigures> {
  const { house, settings } = side;
  const close = (): Promise<void> => Promise.resolve();
  const server = await startServer({ ...house, close, settings, logger: pino({ level: 'silent' }), pages: NO_PAGES });
  try {
    return await fired(`${server.url}/graphql`, bodies, seconds);
  } finally {
    await server.stop();
  }
}

async function fired(url: string, bodies: readonly object[], seconds: number): Promise<HttpFigures> {
  const times: number[] = [];
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const requests = bodies.map((body) => ({ method: 'POST' as const, path: '/graphql', headers, body: JSON.stringify(body) }));
  const { errors, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ url, connections: 1, duration: seconds, requests }, (error, result) => (error ? reject(error as Error) : resolve(result)));
    run.on('response', (...[, , , time]) => times.push(time));
  });
  if (errors + non2xx > 0) throw new Error(`over HTTP ${errors} requests failed and ${non2xx} were refused`);
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? NaN, perSecond: times.length / seconds };
}
