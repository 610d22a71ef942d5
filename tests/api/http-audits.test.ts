import { serverAudits } from 'graphql-http';
import { startSmall, type SmallServer } from './small-server.js';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmall();
});
afterAll(() => server.stop());

/** As a client that is allowed to send GET requests from a page of its own. */
const fetchFn: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'true' } });

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn });

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61);
});
test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
});
