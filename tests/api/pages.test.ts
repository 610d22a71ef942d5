import fc from 'fast-check';
import { compareText } from '../../api/domain/naming/sort-key.js';
import type { World } from './world.js';
import { LISTINGS, keyOf, keysOf, pageOf, walk, withArguments, type Listing } from './paging.js';
import { onEmbeddedStore } from './world.js';

const whole = (world: World, listing: Listing) => pageOf(world, listing, 'first: 200');

onEmbeddedStore('pages', (world) => {
  describe.each(LISTINGS.map((listing) => [listing.name, listing] as const))('of %s', (_name, listing) => {
    test('walked forward and backward in pages of any size are the whole list', async () => {
      const { nodes, totalCount } = await whole(world(), listing);
      expect(nodes.length).toBeGreaterThan(0);
      expect(totalCount).toBe(nodes.length);
      const all = nodes.map(keyOf);
      expect(new Set(all).size).toBe(all.length);
      await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: all.length + 2 }), fc.boolean(), async (size, backward) => {
        const pages = await walk(world(), listing, { size, backward });
        expect(pages.flatMap(keysOf)).toEqual(all);
        expect(pages).toHaveLength(Math.ceil(all.length / size));
        for (const [index, page] of pages.entries()) {
          expect(page.pageInfo).toMatchObject({ hasNextPage: index < pages.length - 1, hasPreviousPage: index > 0 });
          expect(page.totalCount).toBe(all.length);
        }
      }), { numRuns: 25 });
    }, 60_000);
    test('show the same with and without cursors, and the ends', async () => {
      const { edges, nodes, pageInfo } = await pageOf(world(), listing, 'first: 3');
      expect(edges.map(({ node }) => keyOf(node))).toEqual(nodes.map(keyOf));
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges.at(0)!.cursor, edges.at(-1)!.cursor]);
      for (const { cursor } of edges) expect(cursor).toMatch(/^[\w-]+$/);
    });
    test('of none tell whether there are any', async () => {
      const none = await pageOf(world(), listing, 'first: 0');
      expect([none.edges, none.nodes, none.pageInfo.startCursor, none.pageInfo.endCursor]).toEqual([[], [], null, null]);
      expect(none.pageInfo.hasNextPage).toBe(true);
      expect((await pageOf(world(), listing, 'last: 0')).pageInfo.hasPreviousPage).toBe(true);
      const { cursor } = (await whole(world(), listing)).edges.at(-1)!;
      const after = await pageOf(world(), listing, `first: 5, after: "${cursor}"`);
      expect([after.nodes, after.pageInfo.hasNextPage, after.pageInfo.hasPreviousPage]).toEqual([[], false, true]);
    });
    test.each(['', 'first: null', 'first: null, after: null, last: null, before: null'])('without bounds (%s) begin at the beginning', async (args) => {
      expect(keysOf(await pageOf(world(), listing, args))).toEqual(keysOf(await whole(world(), listing)).slice(0, 50));
    });
    test('with before and without last end before it', async () => {
      const { edges } = await whole(world(), listing);
      const { cursor } = edges.at(-1)!;
      expect(keysOf(await pageOf(world(), listing, `before: "${cursor}"`))).toEqual(edges.slice(0, -1).map(({ node }) => keyOf(node)).slice(-50));
    });
    test.each([
      ['first: 2, last: 2', 'last'], ['first: -1', 'first'], ['last: -1', 'last'], ['first: 201', 'first'], ['last: 201', 'last'],
      ['last: 1, after: "x"', 'after'], ['first: 1, before: "x"', 'before'], ['first: 1, after: "x"', 'after'], ['last: 1, before: ""', 'before'],
      ['after: "W10"', 'after'], ['after: "bnVsbA"', 'after'], ['after: "💥"', 'after'],
    ])('refuse %s', async (args, argument) => {
      const { errors } = await world().ask(withArguments(listing.query, args));
      expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', argument]]);
    });
    test('refuse a size that is beyond all bounds before anything but the revision is read', async () => {
      world().store.takeReads();
      const { errors } = await world().ask(withArguments(listing.query, 'first: 2147483647'));
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_EXCEEDED']);
      expect(world().store.takeReads()).toEqual(['revision']);
    });
    test('refuse the cursors of all other lists', async () => {
      for (const other of LISTINGS.filter((each) => each !== listing)) {
        const { cursor } = (await pageOf(world(), other, 'first: 1')).edges[0]!;
        const { errors } = await world().ask(withArguments(listing.query, `first: 1, after: "${cursor}"`));
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      }
    });
  });

  test('actors and sources come by name as a dictionary sorts them, changes newest first', async () => {
    const { actors, sources, changes } = await world().data<Record<'actors' | 'sources' | 'changes', { nodes: { name: string; title: string; revision: number }[] }>>(
      '{ actors(first: 200) { nodes { name } } sources { nodes { title } } changes(first: 200) { nodes { revision } } }');
    const german = new Intl.Collator('de');
    const names = actors.nodes.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => german.compare(a, b)));
    expect(names.indexOf('Teilprojekt Ärztelotsen')).toBeLessThan(names.indexOf('Teilprojekt Fachkräfte'));
    expect(sources.nodes.map(({ title }) => title)).toEqual([...sources.nodes.map(({ title }) => title)].sort((a, b) => german.compare(a, b)));
    expect(changes.nodes.map(({ revision }) => revision)).toEqual(changes.nodes.map(({ revision }) => revision).sort((a, b) => b - a));
  });
  test('cooperations come by their places, then by id', async () => {
    const { cooperations } = await world().data<{ cooperations: { nodes: { id: string; areas: { key: string }[] }[] } }>('{ cooperations(first: 200) { nodes { id areas { key } } } }');
    const keys = cooperations.nodes.map(({ id, areas }) => `${areas.map(({ key }) => key).sort().join(' ').toLowerCase()}\n${id}`);
    expect(keys).toEqual([...keys].sort(compareText));
  });
});
