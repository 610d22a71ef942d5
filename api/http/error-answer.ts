import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KonstellationError, type ErrorCode } from '../application/errors.js';
import { publicError } from '../graphql/errors.js';
import type { ErrorLog } from './error-log.js';
import { refusalOf, type FrameworkError, type Refusal } from './refusal.js';
import { swallowBody } from './swallow-body.js';

/** HTTP's word for each code of a use case, outside of GraphQL operations. */
const STATUS: ReadonlyMap<ErrorCode, number> = new Map([
  ['BAD_USER_INPUT', 400], ['NOT_FOUND', 404], ['EVIDENCE_REQUIRED', 400], ['VERSION_CONFLICT', 409], ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403], ['LIMIT_EXCEEDED', 429], ['STORE_UNAVAILABLE', 503],
]);

/** Every error leaves in the form that GraphQL gives errors, whatever the path. */
export function answerErrors(app: FastifyInstance, errors: ErrorLog): void {
  app.setErrorHandler(async (error: Error & FrameworkError, request, reply) => {
    if (error.statusCode === 413) await swallowBody(request.raw);
    const refusal = refusalOf(error);
    if (refusal) return sendRefusal(reply, error.statusCode ?? 400, refusal);
    return send(reply, statusOf(error), errors.within(request.log, () => publicError(error, errors.report)));
  });
}

/** Looking for pages that are not there counts like any other request. */
export function answerUnknown(app: FastifyInstance, rateLimited: boolean): void {
  app.setNotFoundHandler(rateLimited ? { preHandler: app.rateLimit() } : {}, (request, reply) => sendRefusal(reply, 404, notThere(request)));
}

export function sendRefusal(reply: FastifyReply, status: number, { message, ...extensions }: Refusal): FastifyReply {
  return send(reply, status, { message, extensions });
}

function notThere({ method, url }: FastifyRequest): Refusal {
  const path = url.split('?', 1)[0]?.slice(0, 200) ?? '';
  return { code: 'NOT_FOUND', argument: 'url', message: `there is nothing at ${method} ${path}` };
}

function statusOf(error: unknown): number {
  return (error instanceof KonstellationError ? STATUS.get(error.code) : undefined) ?? 500;
}

function send(reply: FastifyReply, status: number, error: object): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send({ errors: [error] });
}
