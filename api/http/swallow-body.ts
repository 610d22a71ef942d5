import type { IncomingMessage } from 'node:http';

const MOST_BYTES = 64 * 1_048_576;
const LONGEST = 5_000;

/**
 * Reads what a client is still sending and forgets it. Closing the connection at once would reset it while the client
 * writes, and the client would never see why it was refused. Bounded in bytes and time.
 */
export function swallowBody(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let left = MOST_BYTES;
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, LONGEST);
    if (request.readableEnded || request.destroyed) done();
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) done();
    });
    request.once('end', done).once('close', done).once('error', done);
    request.resume();
  });
}
