import { connect } from 'node:net';
import { ask, answered, codeOf, post } from './ask.js';
import { startSmall, withSmall, type SmallServer } from './small-server.js';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmall();
});
afterAll(() => server.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);
const query = '/graphql?query=%7Bhello%7D';

describe('cross-site requests', () => {
  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])('%s is not taken', async (type) => {
    const answer = await post(server.url, '{"query":"mutation { count }"}', { 'content-type': type });
    expect([answer.status, codeOf(answer)]).toEqual([415, 'BAD_USER_INPUT']);
  });
  test('a GET as any page can make it is refused, one that a page must be allowed to make is answered', async () => {
    expect(codeOf(await answered(await get(query)))).toBe('BAD_USER_INPUT');
    expect((await answered(await get(query, { headers: { 'apollo-require-preflight': 'x' } }))).data).toEqual({ hello: 'world' });
  });
  test('no foreign origin is allowed', async () => {
    const preflight = await get('/graphql', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('allow')]).toEqual([405, null, 'GET, POST']);
  });
  test('a GET changes nothing', async () => {
    const answer = await answered(await get('/graphql?query=mutation%7Bcount%7D', { headers: { 'apollo-require-preflight': 'x' } }));
    expect([answer.status, codeOf(answer)]).toEqual([405, 'BAD_USER_INPUT']);
    expect((await ask(server.url, 'mutation { count }')).data).toEqual({ count: 1 });
  });
});

describe('what is asked for in the wrong way', () => {
  test.each([['GET', '/nowhere'], ['POST', '/'], ['GET', '/graphiql/nowhere.js'], ['GET', '/../package.json'], ['GET', '/%2e%2e/package.json'], ['DELETE', '/readyz']])(
    '%s %s is not there, told as JSON',
    async (method, path) => {
      const answer = await answered(await get(path, { method }));
      expect([answer.status, codeOf(answer)]).toEqual([404, 'NOT_FOUND']);
    },
  );
  test.each(['PUT', 'DELETE', 'PATCH'])('%s /graphql is no method', async (method) => {
    const answer = await get('/graphql', { method, headers: { 'content-type': 'application/json' }, body: '{"query":"{ hello }"}' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(codeOf(await answered(answer))).toBe('BAD_USER_INPUT');
  });
  test('an address that cannot be decoded', async () => {
    const answer = await answered(await get('/%zz'));
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });
  test('a form of answer that there is not, before anything is changed', async () => {
    const before = (await ask(server.url, 'mutation { count }')).data!['count'] as number;
    const answer = await post(server.url, '{"query":"mutation { count }"}', { accept: 'text/html' });
    expect([answer.status, codeOf(answer)]).toEqual([406, 'BAD_USER_INPUT']);
    expect((await ask(server.url, 'mutation { count }')).data).toEqual({ count: before + 1 });
  });
  test.each([
    ['GARBAGE\r\n\r\n', 400, 'BAD_USER_INPUT'],
    [`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, 431, 'LIMIT_EXCEEDED'],
    ['GET /healthz HTTP/1.1\r\nhost: [\r\nconnection: close\r\n\r\n', 200, 'alive'],
    ['GET /graphql?query={hello} HTTP/1.1\r\nhost: [\r\napollo-require-preflight: x\r\nconnection: close\r\n\r\n', 200, 'world'],
    ['POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: x\r\n\r\n', 400, 'BAD_USER_INPUT'],
  ])('bytes such as %.30j are answered', async (bytes, status, word) => {
    const text = await rawly(bytes);
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(text).toContain(word);
  });
});

function rawly(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => (text += chunk.toString())).on('end', () => resolve(text)).on('error', reject);
  });
}

describe('headers', () => {
  test.each(['/', '/graphiql', '/healthz', '/nowhere', query])('%s has a policy that allows nothing from elsewhere', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });
  test('HEAD is GET without a body', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const head = await get(path, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
    }
    expect((await get('/nowhere', { method: 'HEAD' })).status).toBe(404);
  });
  test('answers are not kept by caches', async () => {
    for (const response of [await get('/readyz'), await get('/nowhere'), await get(query)]) expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

test('the log has the path and the id of a request, not what was asked for nor by whom', async () => {
  await get('/graphql?query=%7Bhello%7D&secret=abc', { headers: { authorization: 'Bearer xyz' } });
  const line = server.log.find((each) => each.includes('"path":"/graphql"') && each.includes('incoming request'))!;
  expect(JSON.parse(line)).toMatchObject({ reqId: expect.stringMatching(/^[\da-f-]{36}$/) as string, req: { method: expect.any(String) as string } });
  expect(server.log.join('')).not.toMatch(/secret=abc|xyz|remoteAddress/);
});

describe('health', () => {
  test('a store that goes away and comes back', async () => {
    let away = false;
    const ready = () => (away ? Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1:7687')) : Promise.resolve());
    await withSmall({}, async ({ url, log }) => {
      const statuses = [];
      for (away of [false, true, false]) statuses.push((await fetch(`${url}/readyz`)).status);
      expect(statuses).toEqual([200, 503, 200]);
      away = true;
      expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'not ready', code: 'STORE_UNAVAILABLE' });
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      expect(log.join('')).toContain('ECONNREFUSED');
    }, { ready });
  });
  test('a store that does not answer is asked once at a time and not waited for', async () => {
    let asked = 0;
    const ready = () => {
      asked += 1;
      return new Promise<void>(() => undefined);
    };
    await withSmall({}, async ({ url }) => {
      const answers = await Promise.all([1, 2, 3].map(() => fetch(`${url}/readyz`)));
      expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
      expect(asked).toBe(1);
    }, { ready });
  });
});
