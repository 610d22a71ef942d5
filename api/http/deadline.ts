import type { FastifyReply } from 'fastify';
import { HttpRefusal } from './refusal.js';

/**
 * Does a piece of work for an answer, but no longer than allowed. The signal it is given is aborted when the time is up
 * or the client has gone. (The framework's own `handlerTimeout` ends with the request's body and so spares every POST.)
 */
export async function withDeadline<T>(reply: FastifyReply, milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const gone = (): void => abort.abort();
  reply.raw.once('close', gone);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HttpRefusal(503, { code: 'LIMIT_EXCEEDED', message: `the answer took longer than ${milliseconds} ms; ask for less` }));
      abort.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    clearTimeout(timer);
    reply.raw.off('close', gone);
  }
}
