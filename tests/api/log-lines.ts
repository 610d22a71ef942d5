import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';

/** A log that keeps its lines. */
export function keptLog(level = 'info'): { readonly logger: Logger; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { logger: pino({ level }, stream), lines };
}
