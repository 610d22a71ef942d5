import { setTimeout as delay } from 'node:timers/promises';
import { ask, codeOf, post, type Answer } from './ask.js';
import { startSmall, withSmall, type SmallServer } from './small-server.js';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmall();
});
afterAll(() => server.stop());

/** Asks until the answer has this status; a test that waits in vain fails by its time. */
async function askUntil(url: string, status: number): Promise<Answer> {
  for (;;) {
    const answer = await ask(url, '{ hello }');
    if (answer.status === status) return answer;
    await delay(50);
  }
}

const nested = (depth: number) => `${'{ self '.repeat(depth)}{ hello }${' }'.repeat(depth)}`;

describe('a query beyond a limit is refused with a code', () => {
  test.each([
    ['depth', nested(12)],
    ['depth through fragments', `{ ...A } fragment A on Query ${nested(11)} fragment B on Query { self { ...A } } query Other { self { ...B } }`],
    ['aliases', `{ ${Array.from({ length: 65 }, (_, i) => `a${i}: hello`).join(' ')} }`],
    ['aliases of __typename', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['directives', `{ hello ${'@skip(if: false) '.repeat(51)} }`],
    ['tokens', `{ echo(outer: { inner: { numbers: [${'1 '.repeat(3000)}] } }) }`],
    ['fields to compare', `{ ${'hello '.repeat(2900)} }`],
    ['cost', '{ self(first: 200) { self(first: 200) { self(first: 200) { hello } } } }'],
  ])('%s', async (_name, query) => {
    const answer = await ask(server.url, query);
    expect(answer.status).toBe(200);
    expect(answer.errors.map((error) => error.extensions.code)).toContain('LIMIT_EXCEEDED');
    expect(answer.data).toBeUndefined();
    for (const { message } of answer.errors) expect(message).not.toMatch(/^Syntax Error: (Query|Aliases|Directives)/);
  });
  test('just below them it is answered', async () => {
    const queries = [
      nested(11), `{ ${Array.from({ length: 64 }, (_, i) => `a${i}: hello`).join(' ')} }`, `{ echo(outer: { inner: { numbers: [${'1 '.repeat(2900)}] } }) }`,
      '{ hello @skip(if: false) @include(if: true) }',
    ];
    for (const query of queries) expect((await ask(server.url, query)).errors).toEqual([]);
  });
  test('fragments in a circle are refused and end', async () => {
    const answer = await ask(server.url, '{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }');
    expect(answer.errors.map((error) => error.extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });
  test('the introspection of a tool passes', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await ask(server.url, getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).errors).toEqual([]);
  });
});

describe('a body', () => {
  const large = JSON.stringify({ query: '{ hello }', variables: { a: 'x'.repeat(10 * 1_048_576) } });

  test('of 10 MB is refused, and the sender learns why, every time', async () => {
    for (let round = 0; round < 10; round += 1) {
      const answer = await post(server.url, large);
      expect([answer.status, codeOf(answer), answer.errors[0]!.extensions.argument]).toEqual([413, 'LIMIT_EXCEEDED', 'body']);
    }
    expect((await ask(server.url, '{ hello }')).data).toEqual({ hello: 'world' });
  });
  test('of unknown length beyond the limit is refused too', async () => {
    const body = new Blob([large]).stream();
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });
  test('just below the limit is read', async () => {
    const query = '{ hello }';
    expect((await post(server.url, JSON.stringify({ query, variables: { a: 'x'.repeat(1_048_500) } }))).data).toEqual({ hello: 'world' });
  });
  test('nested very deeply does no harm', async () => {
    const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
    const answer = await post(server.url, `{"query":"query($o: Outer) { echo(outer: $o) }","variables":{"o":${deep('[', ']')}}}`);
    expect(answer.status).toBe(200);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });
  test.each([
    ['{"query":"{ hello }"', 400], ['', 400], ['null', 400], ['[]', 400], ['"{ hello }"', 400], ['{"query":5}', 400], ['{"query":""}', 400], ['{}', 400],
    ['[{"query":"{ hello }"},{"query":"{ hello }"}]', 400], ['{"query":"{ hello }","__proto__":{"a":1}}', 400], ['\u0000', 400],
    ['{"query":"{ hello }","variables":"x"}', 400], ['{"query":"{ hello }","operationName":7}', 400],
  ])('that reads %j is refused with BAD_USER_INPUT', async (body, status) => {
    const answer = await post(server.url, body);
    expect([answer.status, codeOf(answer)]).toEqual([status, 'BAD_USER_INPUT']);
  });
});

describe('time and rate', () => {
  test('an answer that takes too long is cut off with a code', () =>
    withSmall({ REQUEST_TIMEOUT: '200' }, async ({ url }) => {
      const answer = await ask(url, '{ slow(milliseconds: 600) }');
      expect([answer.status, codeOf(answer)]).toEqual([503, 'LIMIT_EXCEEDED']);
      expect((await ask(url, '{ slow(milliseconds: 1) }')).data).toEqual({ slow: true });
    }));
  test('too many requests of one sender are refused, /healthz is not', () =>
    withSmall({ RATE_LIMIT: '3' }, async ({ url }) => {
      const answers = [];
      for (let count = 0; count < 5; count += 1) answers.push(await ask(url, '{ hello }'));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
      expect(codeOf(answers[4]!)).toBe('LIMIT_EXCEEDED');
      expect(answers[4]!.headers.get('retry-after')).toMatch(/^\d+$/);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      expect((await fetch(`${url}/nowhere`)).status).toBe(429);
    }));
  test('a process that cannot keep up turns requests away and recovers', () =>
    withSmall({ OVERLOAD_DELAY: '60' }, async ({ url }) => {
      const busy = setInterval(() => {
        const until = performance.now() + 150;
        while (performance.now() < until);
      }, 1);
      const refused = await askUntil(url, 503);
      const alive = await fetch(`${url}/healthz`);
      clearInterval(busy);
      expect([refused.status, codeOf(refused), alive.status]).toEqual([503, 'LIMIT_EXCEEDED', 200]);
      expect(refused.headers.get('retry-after')).toBe('5');
      await askUntil(url, 200);
    }), 20_000);
});
