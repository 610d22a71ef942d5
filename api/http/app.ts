import { fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Settings } from '../config.js';
import { answerBrokenRequest } from './broken-request.js';
import { sendRefusal } from './error-answer.js';
import { refusalOf } from './refusal.js';

type Needed = Pick<Settings, 'bodyLimit' | 'requestTimeout' | 'trustProxy'>;

/** An empty HTTP server with its bounds: size, time, what is believed, what is logged. */
export function createApp({ bodyLimit, requestTimeout, trustProxy }: Needed, logger: FastifyBaseLogger): FastifyInstance {
  const app = fastify({
    loggerInstance: logger.child({}, { serializers: { req: loggedRequest } }),
    genReqId: () => crypto.randomUUID(),
    bodyLimit,
    requestTimeout,
    trustProxy: trustProxy.length === 0 ? false : [...trustProxy],
    // While stopping, a connection that is open is still served; /readyz says that no new ones are wanted.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, _request, reply) => {
      sendRefusal(reply, error.statusCode ?? 400, refusalOf(error) ?? { code: 'BAD_USER_INPUT', message: 'the request cannot be understood' });
    },
  });
  app.removeContentTypeParser('text/plain');
  return app;
}

/** Neither the query string, which may hold what somebody asks for, nor the sender's address. */
function loggedRequest({ method, url, hostname }: FastifyRequest): object {
  return { method, path: url.split('?', 1)[0], host: hostname };
}
