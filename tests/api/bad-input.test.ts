import { connect } from 'node:net';
import { PUBLIC_CODES } from '../../api/graphql/errors.js';
import { storeUnavailable } from '../../api/application/errors.js';
import { codeOf, post, type Answer } from './ask.js';
import { onEmbeddedStore } from './world.js';

const told = ({ errors }: Answer) => errors.map(({ extensions }) => [extensions.code, extensions.argument]);
/** Nothing of how the service is built or where it runs. */
const LEAKS = /node_modules|\bat \/|file:\/\/|\.(ts|js):\d|SELECT |MATCH \(|sqlite|neo4j|bolt:|\/tmp|did you mean/i;

onEmbeddedStore('bad input', (world) => {
  test.each([
    ['{ actors(filter: { kinds: [NOBODY] }) { totalCount } }', 'BAD_USER_INPUT', 'filter.kinds[0]'],
    ['{ federalState(code: XX) { name } }', 'BAD_USER_INPUT', 'code'],
    ['{ federalState(code: "BW") { name } }', 'BAD_USER_INPUT', 'code'],
    ['{ federalStates(at: { validAt: "2020-02-30" }) { name } }', 'BAD_USER_INPUT', 'at.validAt'],
    ['{ federalStates(at: { validAt: 20200230 }) { name } }', 'BAD_USER_INPUT', 'at.validAt'],
    ['{ federalStates(at: { knownAt: "2020-02-03" }) { name } }', 'BAD_USER_INPUT', 'at.knownAt'],
    ['{ area(key: "8") { name } }', 'BAD_USER_INPUT', 'key'],
    ['{ area(key: "de") { name } }', 'BAD_USER_INPUT', 'key'],
    ['{ tasks(stage: SOON) { name } }', 'BAD_USER_INPUT', 'stage'],
    ['{ topics(kinds: [CHALLENGE, WISH]) { name } }', 'BAD_USER_INPUT', 'kinds[1]'],
    ['{ topics(land: DE) { name } }', 'BAD_USER_INPUT', 'land'],
    ['{ actors(first: -1) { totalCount } }', 'BAD_USER_INPUT', 'first'],
    ['{ actors(first: 1.5) { totalCount } }', 'BAD_USER_INPUT', 'first'],
    ['{ actors(first: 3000000000) { totalCount } }', 'BAD_USER_INPUT', 'first'],
    ['{ actors(after: "eyJ4IjoxfQ") { totalCount } }', 'BAD_USER_INPUT', 'after'],
    ['{ vocabulary(language: FR) { label } }', 'BAD_USER_INPUT', 'language'],
    ['{ vocabulary(enum: "Colour") { label } }', 'BAD_USER_INPUT', 'enum'],
    ['{ search(text: 5) { matched } }', 'BAD_USER_INPUT', 'text'],
    ['{ node(id: true) { id } }', 'BAD_USER_INPUT', 'id'],
    ['{ whoHandles(task: "task:none", area: "09") { text } }', 'NOT_FOUND', 'task'],
    ['{ actor(id: "actor:ba") { history(last: -1) { version } } }', 'BAD_USER_INPUT', 'last'],
    ['{ actor(id: "actor:ba") { cooperations(land: XX) { totalCount } } }', 'BAD_USER_INPUT', 'land'],
    ['{ federalState(code: MV) { constellation(filter: { depth: 9 }) { omittedActors } } }', 'BAD_USER_INPUT', 'filter.depth'],
    ['{ actors { nodes { nam } } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['{ actor { id } }', 'GRAPHQL_VALIDATION_FAILED', undefined],
    ['{ actors { totalCount }', 'GRAPHQL_PARSE_FAILED', undefined],
    ['subscription { session { role } }', 'BAD_USER_INPUT', undefined],
    [`{ whoHandles(task: "${'x'.repeat(5000)}", area: "09") { text } }`, 'NOT_FOUND', 'task'],
    [`{ vocabulary(enum: "${'x'.repeat(5000)}") { label } }`, 'BAD_USER_INPUT', 'enum'],
  ].map(([query, code, argument]) => [query!.slice(0, 120), code, argument, query!] as const))('%s: %s at %s', async (...[, code, argument, query]) => {
    const answer = await world().ask(query);
    expect(told(answer)).toContainEqual([code, argument]);
    expect(JSON.stringify(answer.errors)).not.toMatch(LEAKS);
    for (const { message } of answer.errors) expect(message.length).toBeLessThan(600);
  });
  test.each([
    ['query($at: AsOf) { federalStates(at: $at) { name } }', { at: { validAt: '2020-02-30' } }, 'at.validAt'],
    ['query($filter: ActorFilter) { actors(filter: $filter) { totalCount } }', { filter: { kinds: ['ZAV', 'X'] } }, 'filter.kinds[1]'],
    ['query($day: Date) { actors(at: { validAt: $day }) { totalCount } }', { day: '19.11.2020' }, 'at.validAt'],
    ['query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['actor:ba', null] }, 'ids[1]'],
    ['query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {}, 'ids'],
    ['query($task: ID!, $area: AreaKey!) { whoHandles(task: $task, area: $area) { text } }', { task: 'task:entry', area: '0' }, 'area'],
  ])('%s with %j names %s', async (query, variables, argument) => {
    const answer = await world().ask(query, variables);
    expect(told(answer)).toEqual([['BAD_USER_INPUT', argument]]);
    expect(JSON.stringify(answer.errors)).not.toMatch(LEAKS);
  });
  test('says what would be right', async () => {
    const message = async (query: string) => (await world().ask(query)).errors[0]!.message;
    expect(await message('{ federalStates(at: { validAt: "2020-02-30" }) { name } }')).toContain('February 2020 has the days 01 to 29');
    expect(await message('{ area(key: "8") { name } }')).toContain('2, 3, 5, 9 or 12 digits, DE or ABROAD');
    expect(await message('{ actors(first: 201) { totalCount } }')).toContain('from 0 to 200');
    expect(await message('{ vocabulary(enum: "X") { label } }')).toContain('FederalStateCode');
  });
  test('what is wrong in one field leaves the others answered', async () => {
    const { data, errors } = await world().ask('{ good: actor(id: "actor:ba") { name } bad: vocabulary(enum: "X") { label } also: session { role } worse: actors(first: -1) { totalCount } }');
    expect(data).toBeNull();
    expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining([['bad']]));
    const nullable = await world().ask('{ good: actor(id: "actor:ba") { name history(last: 1) { version } } area(key: "09") { name } }');
    expect(nullable.errors).toEqual([]);
  });
  test.each([
    ['10 MB', JSON.stringify({ query: '{ session { role } }', variables: { x: 'x'.repeat(10 * 1_048_576) } }), 413, 'LIMIT_EXCEEDED'],
    ['broken JSON', '{"query":"{ session { role } }"', 400, 'BAD_USER_INPUT'],
    ['nothing', '', 400, 'BAD_USER_INPUT'],
  ])('a body of %s is refused', async (...[, body, status, code]) => {
    const answer = await post(world().url, body);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect((await world().ask('{ session { role } }')).errors).toEqual([]);
  });

  describe('a fault inside', () => {
    const failing = async (error: unknown, query: string): Promise<Answer> => {
      const { store } = world().service;
      const original = store.facts;
      Object.defineProperty(store, 'facts', { configurable: true, value: () => Promise.reject(error as Error) });
      const answer = await world().ask(query);
      Object.defineProperty(store, 'facts', { configurable: true, value: original });
      return answer;
    };
    test('shows an id only, and the log has a line with it', async () => {
      const { errors, data } = await failing(new Error('secret=hunter2 at /srv/app/store.ts:7'), '{ actor(id: "actor:ba") { name } session { role } }');
      expect(data).toEqual({ actor: null, session: { role: 'EDITOR' } });
      const { id, ...more } = errors[0]!.extensions as { id: string; code: string };
      expect([errors.length, more, errors[0]!.message]).toEqual([1, { code: 'INTERNAL_SERVER_ERROR' }, `internal error ${id}; the log has a line with this id`]);
      const line = JSON.parse(world().log.find((each) => each.includes(id))!) as { level: number; reqId: string; err: { message: string; stack: string } };
      expect(line).toMatchObject({ level: 50, reqId: expect.any(String) as string, err: { message: 'secret=hunter2 at /srv/app/store.ts:7' } });
      expect(JSON.stringify(errors)).not.toMatch(LEAKS);
      expect((await world().ask('{ actor(id: "actor:ba") { name } }')).data).toEqual({ actor: { name: 'Bundesagentur für Arbeit' } });
    });
    test('one cause that stops many fields stands in the log once', async () => {
      const { errors } = await failing(new Error('once'), '{ a: actor(id: "actor:ba") { id } b: actor(id: "actor:zav") { id } }');
      expect(new Set(errors.map(({ extensions }) => extensions['id'])).size).toBe(1);
      expect(world().log.filter((line) => line.includes('"message":"once"'))).toHaveLength(1);
    });
    test('a store that is away is told apart, and comes back without a restart', async () => {
      const answer = await failing(storeUnavailable(new Error('connect ECONNREFUSED 10.0.0.1:7687')), '{ actor(id: "actor:ba") { name level } }');
      expect(codeOf(answer)).toBe('STORE_UNAVAILABLE');
      expect(JSON.stringify(answer.errors)).not.toContain('10.0.0.1');
      expect((await world().ask('{ actor(id: "actor:ba") { name level } }')).errors).toEqual([]);
    });
  });

  test('every code is one of the closed list', async () => {
    const queries = ['', '{', '{ x }', '{ actors(first: -1) { totalCount } }', '{ whoHandles(task: "x", area: "DE") { text } }', 'subscription { a }', `{ ${'a: actor(id: "x") { id } '.repeat(70)} }`];
    for (const query of queries) {
      const { errors } = await world().ask(query);
      expect(errors.length).toBeGreaterThan(0);
      for (const { extensions } of errors) expect(PUBLIC_CODES).toContain(extensions.code);
    }
  });
  test('bytes that are no request do no harm', async () => {
    const { hostname, port } = new URL(world().url);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.end('\u0000\u0001 nonsense\r\n\r\n'));
      socket.on('data', () => undefined).on('close', () => resolve()).on('error', reject);
    });
    expect((await world().ask('{ session { role } }')).errors).toEqual([]);
  });
});
