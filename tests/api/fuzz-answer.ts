import fc from 'fast-check';
import { PUBLIC_CODES } from '../../api/graphql/errors.js';
import { post } from './ask.js';
import type { FuzzRequest } from './fuzzer.js';

/** What is wrong with the answer to a request, whatever was asked; null if nothing. */
export async function faultOf(url: string, request: FuzzRequest): Promise<string | null> {
  const { status, errors, data } = await post(url, JSON.stringify(request));
  if (status >= 500) return `status ${status}`;
  if (data === undefined && errors.length === 0) return 'neither data nor errors';
  for (const { message, extensions } of errors) {
    if (extensions.code === 'INTERNAL_SERVER_ERROR') return `internal error: ${message}`;
    if (!(PUBLIC_CODES as readonly string[]).includes(extensions.code)) return `unknown code ${extensions.code}`;
    // Names of the schema are proposed as "Did you mean"; "did you mean to use a double quote" is about the text alone.
    if (/Did you mean|node_modules|\bat \/|\.(ts|js):\d/.test(message)) return `tells too much: ${message}`;
  }
  return null;
}

/** The first fault that random requests bring to light, with the request; null if there is none. */
export async function firstFault(url: string, requests: fc.Arbitrary<FuzzRequest>, numRuns: number): Promise<string | null> {
  let found: string | null = null;
  const examine = fc.asyncProperty(requests, async (request) => {
    const fault = await faultOf(url, request);
    if (fault !== null) found = `${fault} for ${JSON.stringify(request)}`;
    return fault === null;
  });
  await fc.check(examine, { numRuns, endOnFailure: true });
  return found;
}
