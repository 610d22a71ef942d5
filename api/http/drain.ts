import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

export interface Patience {
  /** How long new requests are still taken, so that whoever distributes them sees that no more are wanted. */
  readonly shutdownDelay: number;
  /** How long requests under way may take. */
  readonly shutdownTimeout: number;
}

/** From then on every answer is the last of its connection: a client that keeps one open would hold up the end. */
export function closeAfterAnswers(app: FastifyInstance, draining: () => boolean): void {
  app.addHook('onSend', (_request, reply, ...[, done]) => {
    if (draining()) void reply.header('connection', 'close');
    done();
  });
}

/** Stops accepting, lets what is under way finish, and cuts off what does not finish in time. */
export async function drain(app: FastifyInstance, { shutdownDelay, shutdownTimeout }: Patience): Promise<void> {
  if (shutdownDelay > 0) await delay(shutdownDelay);
  const cut = setTimeout(() => {
    app.log.warn('requests were still under way when the time for stopping was up');
    app.server.closeAllConnections();
  }, shutdownTimeout);
  await app.close();
  clearTimeout(cut);
}
