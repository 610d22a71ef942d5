import { changeSetOf } from '../storage/kill/change-set.js';
import { ask, post } from './ask.js';
import type { Standing } from '../../api/http/kept-answers.js';
import { withSmall } from './small-server.js';
import { DRAWN_ANEW, onEmbeddedStore, type World } from './world.js';

const COUNT = '{ dataset { revision actors } }';

/** The answer, and what the store was asked for it. */
async function asked(world: World, query: string): Promise<{ readonly text: string; readonly reads: readonly string[] }> {
  world.store.takeReads();
  const { data, errors } = await ask(world.url, query);
  return { text: JSON.stringify({ data, errors }), reads: world.store.takeReads() };
}

test('what was answered from an older revision is asked again, but nothing is changed twice', async () => {
  let again = 0;
  const standing: Standing<object> = {
    nameOf: () => Promise.resolve(''), held: () => Promise.resolve(false), lasts: () => false,
    again: (context) => {
      again += 1;
      return context;
    },
  };
  await withSmall({}, async ({ url }) => {
    expect((await ask(url, '{ hello }')).data).toEqual({ hello: 'world' });
    expect(again).toBe(1);
    expect((await ask(url, 'mutation { count }')).data).toEqual({ count: 1 });
    expect(again).toBe(1);
  }, { standing });
});

onEmbeddedStore('kept answers', (world) => {
  test('the same again costs one look at the revision and says the same', async () => {
    const query = '{ federalStates { name constellation { actors { name areas { name } } } } }';
    const first = await asked(world(), query);
    expect(first.reads.length).toBeGreaterThan(16);
    expect(await asked(world(), query)).toEqual({ text: first.text, reads: ['revision'] });
  });
  test('a new revision is seen at once', async () => {
    const before = await asked(world(), COUNT);
    const { revision } = await world().store.append(changeSetOf({ lane: 'kept', number: 0 }));
    const after = await asked(world(), COUNT);
    expect(after.text).not.toBe(before.text);
    expect(after.text).toContain(`"revision":${revision}`);
  });
  test('what failed is asked again', async () => {
    const query = '{ cooperations(filter: { actor: "actor:nobody" }) { totalCount } dataset { counted: actors } }';
    const first = await asked(world(), query);
    expect(first.text).toContain('"code"');
    const again = await asked(world(), query);
    expect(again.text).toBe(first.text);
    expect(again.reads).toContain('facts');
  });
  test('what is told from the instant is told anew', async () => {
    const query = '{ federalState(code: MV) { trust(staleAfter: "PT1H") { staleCount } } dataset { sources } }';
    const first = await asked(world(), query);
    expect((await asked(world(), query)).reads).toEqual(expect.arrayContaining(first.reads.filter((read) => read === 'dataset')));
  });
  test('other variables, another form of answer, another way of asking are other questions', async () => {
    const query = 'query($id: ID!) { actor(id: $id) { id } }';
    for (const id of ['actor:ba', 'actor:zsba']) expect((await ask(world().url, query, { id })).data).toEqual({ actor: { id } });
    const forms = ['application/json', 'application/graphql-response+json'];
    for (const accept of [...forms, ...forms]) expect((await post(world().url, JSON.stringify({ query: COUNT }), { accept })).headers.get('content-type')).toContain(accept);
    const search = `?query=${encodeURIComponent(COUNT)}`;
    expect((await fetch(`${world().url}/graphql${search}`)).status).toBe(400);
    expect((await fetch(`${world().url}/graphql${search}`, { headers: { 'apollo-require-preflight': 'yes' } })).status).toBe(200);
  });
}, DRAWN_ANEW);
