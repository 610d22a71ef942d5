import { serverAudits } from 'graphql-http';
import { SQLITE } from '../storage/engines.js';
import { asAudited } from './audit.js';
import { exampleQuestions, viewerQuestions } from './questions.js';
import { openWorld, DELIVERED, type World } from './world.js';

describe.each(['js', 'jit'])('the real server with executor %s', (executor) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(SQLITE, { environment: { EXECUTOR: executor } });
  });
  afterAll(() => world.stop());

  const audits = serverAudits({ url: () => `${world.url}/graphql`, fetchFn: asAudited });
  test('is examined 61 times', () => {
    expect(audits).toHaveLength(61);
  });
  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });
});

/** As it is started: the limits of the settings, the delivered data. */
describe('with its own limits', () => {
  const values = { actor: 'actor:rd-nord', fact: 'cooperation:cf021', task: 'task:accel-procedure', area: '09162', land: 'SN', text: 'Ausländerbehörde', pattern: 'pattern:iq-ba-im-land' };
  let world: World;
  beforeAll(async () => {
    world = await openWorld(SQLITE, DELIVERED);
  });
  afterAll(() => world.stop());

  test.each(viewerQuestions(values).map((asked) => [asked.name, asked] as const))('the viewer\'s question %s is answered', async (_name, { query, variables }) => {
    const { data, errors } = await world.ask(query, variables);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(20);
  });
  test.each(exampleQuestions().map((asked) => [asked.name, asked] as const))('the example %s of GraphiQL is answered, and with something', async (_name, { query }) => {
    const { data, errors } = await world.ask(query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(300);
    expect(Object.values(data!)).not.toContain(null);
  });
  test('GraphiQL may ask what there is', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await world.ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }))).errors).toEqual([]);
  });
  test.each([
    ['depth', '{ actor(id: "actor:ba") { partOf { partOf { partOf { partOf { partOf { partOf { partOf { partOf { partOf { partOf { partOf { partOf { id } } } } } } } } } } } } } }'],
    ['aliases', `{ ${Array.from({ length: 65 }, (_, index) => `a${index}: actor(id: "actor:ba") { id }`).join(' ')} }`],
    ['cost', '{ actors(first: 200) { nodes { cooperations(first: 200) { nodes { participants { actor { cooperations(first: 200) { nodes { id } } } } } } } } }'],
    ['tokens', `{ nodes(ids: [${'"a" '.repeat(3000)}]) { id } }`],
  ])('too much %s is refused with a code, and nothing but the revision is read', async (_name, query) => {
    world.store.takeReads();
    const { status, errors } = await world.ask(query);
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([200, ['LIMIT_EXCEEDED']]);
    expect(world.store.takeReads()).toEqual(['revision']);
  });
});
