/** As a client that is allowed to send GET requests from a page of its own. */
export const asAudited: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'true' } });
