import { KonstellationError } from '../../api/application/errors.js';
import { PUBLIC_CODES } from '../../api/graphql/errors.js';
import { ask, codeOf, post, type Answer } from './ask.js';
import { startSmall, withSmall, type SmallServer } from './small-server.js';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmall();
});
afterAll(() => server.stop());

const first = ({ errors }: Answer) => errors[0]!;

describe('an error of the request', () => {
  test.each([
    ['{ hello', 'GRAPHQL_PARSE_FAILED', {}],
    ['{ helo }', 'GRAPHQL_VALIDATION_FAILED', {}],
    ['{ echo(tex: "a") }', 'GRAPHQL_VALIDATION_FAILED', {}],
    ['{ slow }', 'GRAPHQL_VALIDATION_FAILED', {}],
    ['{ hello } fragment F on Query { hello }', 'GRAPHQL_VALIDATION_FAILED', {}],
    ['query A { hello } query B { hello }', 'BAD_USER_INPUT', {}],
    ['subscription { hello }', 'BAD_USER_INPUT', {}],
    ['query($n: Int) { echo(needed: $n) }', 'BAD_USER_INPUT', { n: null }],
    ['query($b: Boolean = true) { hello @skip(if: $b) }', 'BAD_USER_INPUT', { b: null }],
    ['{ echo(outer: { inner: {}, list: 5, more: 1 }) }', 'BAD_USER_INPUT', {}],
  ])('%s: %s', async (query, code, variables) => {
    const { errors } = await ask(server.url, query, variables);
    expect(errors.map((error) => error.extensions.code)).toContain(code);
  });

  test.each([
    ['{ echo(day: "2020-2-3") }', 'day', {}],
    ['{ echo(number: "x") }', 'number', {}],
    ['{ echo(colour: BLUE) }', 'colour', {}],
    ['{ echo(outer: { inner: { day: 5 } }) }', 'outer.inner.day', {}],
    ['{ echo(outer: { inner: {}, list: [{}, { numbers: [1, 2.5] }] }) }', 'outer.list[1].numbers[1]', {}],
    ['query($d: Day) { echo(day: $d) }', 'day', { d: 'x' }],
    ['query($d: Day) { echo(outer: { inner: { day: $d } }) }', 'outer.inner.day', { d: 'x' }],
    ['query($o: Outer) { echo(outer: $o) }', 'outer.list[1].colour', { o: { inner: {}, list: [{}, { colour: 'BLUE' }] } }],
    ['query($n: Int!) { echo(number: $n) }', 'number', {}],
    ['query($d: Day = "x") { echo(day: $d) }', 'd', {}],
    ['query($unused: Day) { hello }', 'unused', { unused: 'x' }],
    ['{ refuse(how: "input") }', 'filter.depth', {}],
  ])('%s names the argument %s', async (query, argument, variables) => {
    const errors = (await ask(server.url, query, variables)).errors.filter((error) => error.extensions.code === 'BAD_USER_INPUT');
    expect(errors.map((error) => error.extensions.argument)).toContain(argument);
  });

  test('says what would be right', async () => {
    expect(first(await ask(server.url, '{ echo(day: "x") }')).message).toContain('YYYY-MM-DD');
    expect(first(await ask(server.url, 'query($d: Day) { echo(day: $d) }', { d: 'x' })).message).toContain('YYYY-MM-DD');
  });
  test('does not offer names that were not asked for', async () => {
    const answers = await Promise.all([
      ask(server.url, '{ helo }'), ask(server.url, '{ echo(tex: "a") }'), ask(server.url, '{ echo(colour: REED) }'),
      ask(server.url, 'query($c: Colour) { echo(colour: $c) }', { c: 'REED' }), ask(server.url, '{ ... on Quer { hello } }'),
      ask(server.url, 'query($o: Outer) { echo(outer: $o) }', { o: { iner: {} } }),
    ]);
    const text = JSON.stringify(answers.map(({ errors }) => errors));
    expect(text).not.toMatch(/did you mean|GREEN|"hello|numbers/i);
  });
  test('is answered with the field beside it', async () => {
    const { data, errors } = await ask(server.url, '{ hello refuse(how: "version") }');
    expect(data).toEqual({ hello: 'world', refuse: null });
    expect(errors[0]).toMatchObject({ path: ['refuse'], extensions: { code: 'VERSION_CONFLICT', currentVersion: 7, fact: 'actor:a' } });
  });
});

describe('an error of the service', () => {
  test.each(['{ crash }', '{ crashLate }', '{ unserialisable }', '{ nothing }', '{ refuse(how: "foreign") }', '{ refuse(how: "boom") }'])(
    '%s shows an id, and the log has a line with it',
    async (query) => {
      const answer = await ask(server.url, query);
      const { message, extensions } = first(answer);
      expect(Object.keys(extensions).sort()).toEqual(['code', 'id']);
      expect(extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(message).toBe(`internal error ${String(extensions['id'])}; the log has a line with this id`);
      const line = server.log.find((each) => each.includes(String(extensions['id'])))!;
      expect(JSON.parse(line)).toMatchObject({ level: 50, reqId: expect.any(String) as string, err: { stack: expect.any(String) as string } });
    },
  );
  test('a store that is away has a code of its own, and its address stays in the log', async () => {
    const answer = await ask(server.url, '{ hello refuse(how: "store") }');
    expect(codeOf(answer)).toBe('STORE_UNAVAILABLE');
    expect(JSON.stringify(answer.errors)).not.toContain('10.0.0.1');
    expect(server.log.join('')).toContain('10.0.0.1');
  });
  test('a context that cannot be made is refused with its code', async () => {
    const context = () => Promise.reject(new KonstellationError('UNAUTHENTICATED', 'the token has run out'));
    await withSmall({}, async ({ url }) => {
      const answer = await ask(url, '{ hello }');
      expect([answer.status, codeOf(answer), first(answer).message]).toEqual([401, 'UNAUTHENTICATED', 'the token has run out']);
    }, { context });
  });
});

test('every code is one of the closed list', async () => {
  const queries = ['{', '{ x }', '{ crash }', '{ refuse(how: "foreign") }', '{ refuse(how: "forbidden") }', '', 'subscription { a }'];
  const answers = await Promise.all([...queries.map((query) => ask(server.url, query)), post(server.url, '[]'), post(server.url, '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}')]);
  for (const { errors } of answers) {
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(PUBLIC_CODES).toContain(error.extensions.code);
  }
});
