import { serverAudits } from 'graphql-http';
import { asAudited } from './audit.js';
import { startSmall, type SmallServer } from './small-server.js';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmall();
});
afterAll(() => server.stop());

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: asAudited });

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61);
});
test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
});
