import { Problem, problemOf } from './problem.js';
import type { TypedText } from './typed-text.js';

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly Parameters<typeof problemOf>[0][];
}

/** Relative, so that the viewer works below any path of its origin and never asks another one. */
const ADDRESS = 'graphql';

/** Asks the service. Throws a `Problem`, or the AbortError of the signal. */
export async function send<Answer, Variables>(
  text: TypedText<Answer, Variables>, variables: Variables, signal: AbortSignal,
): Promise<Answer> {
  const { data, errors } = await reply<Answer>(JSON.stringify({ query: text, variables }), signal);
  const [first] = errors ?? [];
  if (first) throw problemOf(first);
  if (data === null || data === undefined) throw new Problem('UNREADABLE', null, '');
  return data;
}

async function reply<Answer>(body: string, signal: AbortSignal): Promise<Reply<Answer>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(ADDRESS, { method: 'POST', headers, body, signal, credentials: 'same-origin' }).catch((error: unknown) => {
    throw signal.aborted ? error : new Problem('OFFLINE', null, '');
  });
  return (await response.json().catch(() => {
    throw new Problem(response.status === 503 ? 'STORE_UNAVAILABLE' : 'UNREADABLE', null, '');
  })) as Reply<Answer>;
}
