import { writeCursor } from '../../api/application/paging/cursor.js';
import type { ChangeSet } from '../../api/domain/model/change-set.js';
import { REFERENCE_DAY, RECORDED } from './drawn/history.js';
import { COOPERATIONS } from './drawn/cooperations.js';
import { ACTORS } from './drawn/actors.js';
import { RESPONSIBILITIES } from './drawn/facts.js';
import { LISTINGS, keyOf, keysOf, pageOf, type Listing } from './paging.js';
import { DRAWN_ANEW, onEachStore, type World } from './world.js';

let written = 0;

/** Somebody records something that belongs into every list, and withdraws something that was in it. */
async function write(world: World): Promise<void> {
  written += 1;
  const added = (type: 'Actor' | 'Cooperation' | 'Responsibility' | 'Affiliation', id: string, statement: object) =>
    ({ id: `${id}-${written}`, type, expectedVersion: 0, supersede: [], add: [statement] }) as unknown as ChangeSet['facts'][number];
  await world.store.append({
    clock: RECORDED[4]!, recordedBy: 'Redaktion', changeReason: null, areas: [], records: [], mark: null,
    facts: [
      added('Actor', 'actor:a-new', ACTORS['rd-by']!), added('Cooperation', 'cooperation:a-new', COOPERATIONS['hidden']!),
      added('Responsibility', 'responsibility:a-new', RESPONSIBILITIES['ba-funds']!),
      added('Affiliation', 'affiliation:a-new', { ...COOPERATIONS['hidden']!, content: { kind: 'PART_OF', actor: `actor:a-new-${written}`, other: 'actor:ba' } }),
    ],
    sources: [{ id: `source:new-${written}`, title: 'Abschrift', publisher: null, publishedOn: null, url: null, kind: 'RESEARCH' }],
  });
}

const whole = (world: World, listing: Listing) => pageOf(world, listing, 'first: 200');
const cursorFor = (list: string, more: { moment?: object; place?: object } = {}) => writeCursor({
  list, moment: { validAt: REFERENCE_DAY, knownAt: RECORDED[4]!, revision: 5, ...more.moment }, place: { sortKey: 'a', id: 'actor:a', ...more.place },
});
const ACTOR_LIST = 'Actor {"actorKinds":[],"actionAreas":[],"areas":[]}';

onEachStore('a cursor', (world) => {
  test.each(LISTINGS.map((listing) => [listing.name, listing] as const))('keeps the following pages of %s at the revision of the first', async (_name, listing) => {
    for (const backward of [false, true]) {
      const before = await whole(world(), listing);
      const { nodes, pageInfo } = await pageOf(world(), listing, backward ? 'last: 1' : 'first: 1');
      await write(world());
      const rest = await pageOf(world(), listing, backward ? `last: 200, before: "${pageInfo.startCursor!}"` : `first: 200, after: "${pageInfo.endCursor!}"`);
      expect((backward ? [...rest.nodes, ...nodes] : [...nodes, ...rest.nodes]).map(keyOf)).toEqual(keysOf(before));
      expect(rest.totalCount).toBe(before.totalCount);
      expect((await whole(world(), listing)).totalCount).toBeGreaterThan(before.totalCount);
    }
  });
  test('brings its moment along: what hangs on its entries is seen at that moment too', async () => {
    const list = 'edges { cursor node { asOf { revision validAt } cooperations { totalCount } } }';
    const first = await world().data<{ actors: { edges: { cursor: string; node: object }[] } }>(`{ actors(first: 1, at: { validAt: "2021-02-02" }) { ${list} } }`);
    const [edge] = first.actors.edges;
    await write(world());
    const next = await world().data<typeof first>(`query($after: String) { actors(first: 1, after: $after) { ${list} } }`, { after: edge!.cursor });
    expect(next.actors.edges[0]!.node).toMatchObject({ asOf: (edge!.node as { asOf: object }).asOf });
  });
  test('is refused beside another moment, and taken beside its own', async () => {
    const query = 'query($after: String, $at: AsOf) { actors(first: 1, after: $after, at: $at) { edges { cursor } } }';
    const at = { validAt: '2021-02-02', knownAt: RECORDED[3] };
    const { actors } = await world().data<{ actors: { edges: { cursor: string }[] } }>(query, { at });
    const after = actors.edges[0]!.cursor;
    for (const same of [undefined, null, {}, at, { validAt: at.validAt }, { knownAt: at.knownAt }]) await world().data(query, { after, at: same });
    for (const other of [{ validAt: '2021-02-03' }, { knownAt: RECORDED[4] }, { ...at, validAt: REFERENCE_DAY }]) {
      const { errors } = await world().ask(query, { after, at: other });
      expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', 'at']]);
    }
  });
  test('of the same list at another day does not fit a list inside an object', async () => {
    const query = 'query($after: String, $at: AsOf) { actor(id: "actor:rd-nord", at: $at) { cooperations(first: 1, after: $after) { edges { cursor } } } }';
    const { actor } = await world().data<{ actor: { cooperations: { edges: { cursor: string }[] } } }>(query, { at: { validAt: '2021-02-02' } });
    const after = actor.cooperations.edges[0]!.cursor;
    await world().data(query, { after, at: { validAt: '2021-02-02' } });
    const { errors } = await world().ask(query, { after });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', 'after']]);
  });
  test('made by hand is taken if it could have been written here, else refused', async () => {
    const query = 'query($after: String) { actors(after: $after) { nodes { id asOf { validAt knownAt } } } }';
    expect((await world().data<{ actors: { nodes: unknown[] } }>(query, { after: cursorFor(ACTOR_LIST) })).actors.nodes.length).toBeGreaterThan(0);
    const forged = [
      { moment: { validAt: 'x' } }, { moment: { validAt: '2020-02-30' } }, { moment: { knownAt: 'yesterday' } }, { moment: { revision: -1 } }, { moment: { revision: 1.5 } },
      { moment: { revision: 1e6 } }, { moment: { revision: '5' } }, { place: { id: 5 } }, { place: { sortKey: null } }, { place: { id: undefined } }, { place: { more: 'x' } },
      { place: { id: { toString: 'x' } } },
    ];
    for (const each of forged) {
      const { errors } = await world().ask(query, { after: cursorFor(ACTOR_LIST, each) });
      expect([each, errors.map(({ extensions }) => [extensions.code, extensions.argument])]).toEqual([each, [['BAD_USER_INPUT', 'after']]]);
    }
    for (const text of ['', 'x', '[]', '{}', 'null', JSON.stringify([ACTOR_LIST]), JSON.stringify([ACTOR_LIST, REFERENCE_DAY, RECORDED[4], 5, null])]) {
      const { errors } = await world().ask(query, { after: Buffer.from(text).toString('base64url') });
      expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', 'after']]);
    }
  });
}, DRAWN_ANEW);
