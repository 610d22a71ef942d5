import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { withDeadline } from './deadline.js';
import type { Engine } from './engine.js';
import type { ErrorLog } from './error-log.js';
import { HttpRefusal } from './refusal.js';

/** What a context may be made from. */
export interface Incoming {
  readonly requestId: string;
  /** The Authorization header. */
  readonly authorization: string | null;
  /** The name under which it was reached, without the port. */
  readonly host: string;
  /** Somebody in between says that he passed it on. */
  readonly forwarded: boolean;
  /** Aborted when the client has gone or the time is up. */
  readonly signal: AbortSignal;
}

export interface GraphqlRoute<C> {
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
  readonly engine: Engine<C>;
  readonly context: (incoming: Incoming) => C | Promise<C>;
  readonly errors: ErrorLog;
}

/** GraphQL over HTTP at /graphql: GET for queries, POST for everything. */
export function routeGraphql<C>(app: FastifyInstance, { engine, context, errors, patience }: GraphqlRoute<C>): void {
  app.all('/graphql', { onRequest: refuseEarly }, async (request, reply) => {
    const execute = async (signal: AbortSignal) => engine.execute(asGraphqlRequest(request), await context(incomingOf(request, signal)));
    const { status, headers, text } = await errors.within(request.log, () => withDeadline(reply, patience, execute));
    return reply.code(status).header('cache-control', 'no-store').headers(Object.fromEntries(headers)).send(text);
  });
}

const ACCEPTABLE = /(?:^|[\s,])(?:\*\/\*|application\/(?:\*|json|graphql-response\+json))(?:[\s,;]|$)/i;

/** Before anything is read or carried out: the answer to a mutation must be one that can be told. */
function refuseEarly({ method, headers }: FastifyRequest, reply: FastifyReply, done: (refusal?: Error) => void): void {
  if (method !== 'GET' && method !== 'POST') {
    void reply.header('allow', 'GET, POST');
    done(new HttpRefusal(405, { code: 'BAD_USER_INPUT', argument: 'method', message: 'ask with GET or POST' }));
  } else if (headers.accept && !ACCEPTABLE.test(headers.accept)) {
    const message = 'this service answers in application/json or application/graphql-response+json';
    done(new HttpRefusal(406, { code: 'BAD_USER_INPUT', argument: 'accept', message }));
  } else {
    done();
  }
}

function incomingOf({ id, headers }: FastifyRequest, signal: AbortSignal): Incoming {
  return {
    requestId: id,
    authorization: headers.authorization ?? null,
    host: (headers.host ?? '').replace(/:\d+$/, ''),
    forwarded: headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined,
    signal,
  };
}

function asGraphqlRequest({ method, url, headers, body }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const query = url.indexOf('?');
  return { method, headers: map, search: query < 0 ? '' : url.slice(query), body };
}
