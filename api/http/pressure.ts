import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../config.js';
import { sendRefusal } from './error-answer.js';
import { HttpRefusal } from './refusal.js';

type Limits = Pick<Settings, 'rateLimit' | 'overloadDelay'>;

/** Turns requests away rather than answering all of them too late: per sender, and when the process cannot keep up. */
export async function relieve(app: FastifyInstance, { rateLimit: perMinute, overloadDelay }: Limits): Promise<void> {
  if (perMinute > 0) {
    await app.register(rateLimit, {
      max: perMinute,
      timeWindow: '1 minute',
      errorResponseBuilder: (_request, { after }) =>
        new HttpRefusal(429, { code: 'LIMIT_EXCEEDED', message: `more than ${perMinute} requests in a minute; try again in ${after}` }),
    });
  }
  if (overloadDelay > 0) {
    await app.register(underPressure, {
      maxEventLoopDelay: overloadDelay,
      pressureHandler: (request, reply) => {
        if (request.url === '/healthz') return;
        sendRefusal(reply.header('retry-after', '5'), 503, { code: 'LIMIT_EXCEEDED', message: 'the service is overloaded at present; try again in some seconds' });
      },
    });
  }
}
