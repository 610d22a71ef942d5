import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../api/config.js';
import type { Environment } from '../../api/config/read.js';
import { startServer, type Ground, type RunningServer } from '../../api/server.js';
import type { Standing } from '../../api/http/kept-answers.js';
import { runFolder } from '../run/run-place.js';
import { keptLog } from './log-lines.js';
import { smallSchema } from './small-schema.js';

export interface SmallServer extends RunningServer {
  /** Lines of the log so far. */
  readonly log: readonly string[];
}

/** Every request is answered afresh. */
const NOTHING_LASTS: Standing<object> = { nameOf: () => Promise.resolve(''), held: () => Promise.resolve(true), again: (context) => context, lasts: () => false };

/** Runs something with a server of its own and stops it, whatever happens. */
export async function withSmall(environment: Environment, run: (server: SmallServer) => Promise<void>, more: Partial<Ground<object>> = {}): Promise<void> {
  const server = await startSmall(environment, more);
  try {
    await run(server);
  } finally {
    await server.stop();
  }
}

/** The whole front door before a schema of a few fields, on a free port. */
export async function startSmall(environment: Environment = {}, more: Partial<Ground<object>> = {}): Promise<SmallServer> {
  const settings = readSettings({ PORT: '0', RATE_LIMIT: '0', OVERLOAD_DELAY: '0', ...environment }, () => '');
  const { logger, lines } = keptLog(settings.logLevel);
  const empty = mkdtempSync(join(runFolder(), 'pages-'));
  const server = await startServer({
    schema: smallSchema(),
    context: () => ({}),
    standing: NOTHING_LASTS,
    ready: () => Promise.resolve(),
    close: () => Promise.resolve(),
    settings,
    logger,
    pages: { viewer: empty, graphiql: empty },
    ...more,
  });
  return { ...server, log: lines };
}
