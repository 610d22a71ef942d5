import { ALL_RULES } from '../../schema/rules/rules.js';
import { codeOf } from './ask.js';
import { onEmbeddedStore } from './world.js';

/** One id of each type that can be looked up. */
const NODES: readonly (readonly [string, string])[] = [
  ['Actor', 'actor:rd-nord'], ['Affiliation', 'affiliation:zav-ba'], ['Task', 'task:procedure'], ['Responsibility', 'responsibility:abh-by'],
  ['Cooperation', 'cooperation:exchange'], ['Absence', 'absence:zabh-mv'], ['Disruption', 'disruption:visa'], ['Topic', 'topic:delay'],
  ['Practice', 'practice:table'], ['ReferencePattern', 'pattern:iq'], ['FederalState', 'state:mv'], ['Area', 'area:13003'], ['Area', 'area:de'], ['Area', 'area:abroad'],
  ['Source', 'source:law'], ['Inquiry', 'inquiry:one'], ['Change', 'change:2:cooperation:exchange'], ['Change', 'change:4:actor:mistaken'], ['Rule', ALL_RULES[0]!.id],
];
/** Findings have ids of their own tests. */
const BESIDES = ['Finding'];
const UNKNOWN = ['change:6:actor:ba', 'change:2:actor:ba', 'change:02:cooperation:exchange', 'change:x', 'change:1:', 'rule:none', 'finding:none', 'actor:nobody', 'state:xx', 'state:MV', 'area:99', 'area:DE', 'source:none', 'inquiry:two', 'person:x', '', ':', 'actor', 'constructor', 'area:', '💥', 'x'.repeat(5000)];

onEmbeddedStore('looking up by id', (world) => {
  test.each(NODES)('node gives a %s for %s', async (type, id) => {
    expect(await world().data('query($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({ node: { __typename: type, id } });
  });
  test('the schema has no other type that can be looked up', () => {
    const types = world().schema.getPossibleTypes(world().schema.getType('Node') as never).map(({ name }) => name);
    expect([...new Set(NODES.map(([type]) => type))].sort()).toEqual(types.filter((name) => !BESIDES.includes(name)).sort());
  });
  test('nodes gives them in the order asked for, and null for what is not known', async () => {
    const ids = NODES.flatMap(([, id], index) => [id, UNKNOWN[index % UNKNOWN.length]!]);
    const { nodes } = await world().data<{ nodes: ({ id: string } | null)[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes.map((node) => node?.id ?? null)).toEqual(NODES.flatMap(([, id]) => [id, null]));
  });
  test.each(UNKNOWN.map((id) => [id.slice(0, 20), id]))('%j is not known: null, and no error', async (_shown, id) => {
    const query = 'query($id: ID!) { node(id: $id) { id } actor(id: $id) { id } task(id: $id) { id } referencePattern(id: $id) { id } }';
    expect(await world().data(query, { id })).toEqual({ node: null, actor: null, task: null, referencePattern: null });
  });
  test('an id of another type is not known under this one', async () => {
    expect(await world().data('{ actor(id: "task:procedure") { id } task(id: "actor:ba") { id } referencePattern(id: "practice:table") { id } }'))
      .toEqual({ actor: null, task: null, referencePattern: null });
  });
  test('an area that is not in the register is null', async () => {
    expect(await world().data('{ a: area(key: "99") { id } b: area(key: "13003") { id } }')).toEqual({ a: null, b: { id: 'area:13003' } });
  });
  test('a hundred at once, not one more', async () => {
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = (count: number) => ({ ids: Array.from({ length: count }, () => 'actor:ba') });
    expect((await world().data<{ nodes: unknown[] }>(query, ids(100))).nodes).toHaveLength(100);
    const answer = await world().ask(query, ids(101));
    expect([codeOf(answer), answer.errors[0]!.extensions.argument]).toEqual(['BAD_USER_INPUT', 'ids']);
    expect((await world().data<{ nodes: unknown[] }>(query, ids(0))).nodes).toEqual([]);
  });
});
