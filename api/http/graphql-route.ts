import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Engine } from './engine.js';
import type { ErrorLog } from './error-log.js';
import { HttpRefusal } from './refusal.js';

/** What a context may be made from. */
export interface Incoming {
  readonly requestId: string;
  /** The Authorization header. */
  readonly authorization: string | null;
  /** Aborted when the client has gone or the time is up. */
  readonly signal: AbortSignal;
}

export interface GraphqlRoute<C> {
  readonly engine: Engine<C>;
  readonly context: (incoming: Incoming) => C | Promise<C>;
  readonly errors: ErrorLog;
}

/** GraphQL over HTTP at /graphql: GET for queries, POST for everything. */
export function routeGraphql<C>(app: FastifyInstance, { engine, context, errors }: GraphqlRoute<C>): void {
  app.all('/graphql', async (request, reply) => {
    refuseUnacceptable(request);
    const { authorization = null } = request.headers;
    const contextValue = await context({ requestId: request.id, authorization, signal: request.signal });
    const { status, headers, text } = await errors.within(request.log, () => engine.execute(asGraphqlRequest(request), contextValue));
    return reply.code(status).headers(Object.fromEntries(headers)).send(text);
  });
}

const ACCEPTABLE = /(?:^|[\s,])(?:\*\/\*|application\/(?:\*|json|graphql-response\+json))(?:[\s,;]|$)/i;

/** Before a mutation is carried out, not after: its answer could not be told. */
function refuseUnacceptable({ headers }: FastifyRequest): void {
  if (headers.accept === undefined || headers.accept === '' || ACCEPTABLE.test(headers.accept)) return;
  const message = 'this service answers in application/json or application/graphql-response+json';
  throw new HttpRefusal(406, { code: 'BAD_USER_INPUT', argument: 'accept', message });
}

function asGraphqlRequest({ method, url, headers, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const query = url.indexOf('?');
  return { method, headers: map, search: query < 0 ? '' : url.slice(query), body };
}
