import fc from 'fast-check';
import { ask } from './ask.js';
import { firstFault } from './fuzz-answer.js';
import { requestsOf, type FuzzRequest } from './fuzzer.js';
import { smallSchema } from './small-schema.js';
import { startSmall, type SmallServer } from './small-server.js';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmall({ LOG_LEVEL: 'silent' });
});
afterAll(() => server.stop());

const FAILING = ['crash', 'crashLate', 'unserialisable', 'nothing', 'refuse', 'slow'].map((field) => `Query.${field}`);
const schema = smallSchema();

const fault = (requests: fc.Arbitrary<FuzzRequest>) => firstFault(server.url, requests, 400);

test('whatever is asked, nothing goes wrong inside', async () => {
  expect(await fault(requestsOf(schema, { avoid: new Set(FAILING) }))).toBeNull();
}, 60_000);
test('a resolver that fails would be found', async () => {
  expect(await fault(requestsOf(schema, { avoid: new Set(FAILING.filter((field) => field !== 'Query.crash')) }))).toContain('internal error');
}, 60_000);
test('many requests are answered and many are refused', async () => {
  const requests = fc.sample(requestsOf(schema, { avoid: new Set(FAILING) }), { numRuns: 200, seed: 1 });
  const answers = await Promise.all(requests.map(({ query, variables }) => ask(server.url, query, variables)));
  const answered = answers.filter(({ errors }) => errors.length === 0).length;
  expect(answered).toBeGreaterThan(40);
  expect(answered).toBeLessThan(160);
});
