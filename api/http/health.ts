import type { FastifyInstance } from 'fastify';
import type { ErrorLog } from './error-log.js';

export interface Health {
  /** Fails while the store cannot be used. */
  readonly ready: () => Promise<void>;
  readonly draining: () => boolean;
  readonly errors: ErrorLog;
}

/** How long the store may take to say that it is there. */
const PATIENCE = 3000;

/** /healthz: the process answers. /readyz: it can answer questions, and shall be asked. */
export function routeHealth(app: FastifyInstance, { ready, draining, errors }: Health): void {
  const quiet = { logLevel: 'warn', config: { rateLimit: false } } as const;
  const check = shared(() => within(PATIENCE, ready()));
  app.get('/healthz', quiet, (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }));
  app.get('/readyz', quiet, async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (draining()) return reply.code(503).send({ status: 'stopping' });
    try {
      await check();
    } catch (error) {
      errors.report('STORE_UNAVAILABLE', error);
      return reply.code(503).send({ status: 'not ready', code: 'STORE_UNAVAILABLE' });
    }
    return reply.send({ status: 'ready' });
  });
}

/** Whoever asks while a check is under way gets its outcome. */
function shared(check: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= check().finally(() => {
    running = null;
  }));
}

function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`the store did not answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
