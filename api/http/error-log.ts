import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { PublicCode } from '../graphql/errors.js';

/** Writes each cause once, with the id of its request, and tells the id under which it stands in the log. */
export interface ErrorLog {
  readonly report: (code: PublicCode, cause: unknown) => string;
  /** Runs something so that reports made in it go to the log of one request. */
  within<T>(log: FastifyBaseLogger, run: () => T): T;
}

export function createErrorLog(base: FastifyBaseLogger): ErrorLog {
  const current = new AsyncLocalStorage<FastifyBaseLogger>();
  const known = new WeakMap<object, string>();
  const report = (code: PublicCode, cause: unknown): string => {
    const key = typeof cause === 'object' && cause !== null ? cause : {};
    const reported = known.get(key);
    if (reported !== undefined) return reported;
    const errorId = randomUUID();
    known.set(key, errorId);
    const log = current.getStore() ?? base;
    if (code === 'STORE_UNAVAILABLE') log.warn({ errorId, err: cause }, 'the store gives no answer');
    else log.error({ errorId, err: cause }, 'internal error');
    return errorId;
  };
  return { report, within: (log, run) => current.run(log, run) };
}
