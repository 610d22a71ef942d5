import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Inline style elements that scripts of ours insert, each by the hash of its text. A test computes them anew from the
 * packages, so that an update that changes one is noticed.
 */
export const INLINE_STYLES: readonly string[] = [];

/** Headers that keep a browser from loading, embedding or running anything that is not ours. */
export async function protect(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...INLINE_STYLES],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whether a name is served over TLS only is for whoever terminates TLS to say, also for its other names.
    strictTransportSecurity: false,
  });
}
