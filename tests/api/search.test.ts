import { codeOf } from './ask.js';
import { onEachStore, type World } from './world.js';

interface Hit {
  readonly matched: string;
  readonly score: number;
  readonly hit: { readonly __typename: string; readonly id: string };
}
const QUERY = `query($text: String!, $first: Int, $at: AsOf) { search(text: $text, first: $first, at: $at) { matched score hit { __typename ...Id } } } fragment Id on Node { id }`;
const hits = async (world: World, text: string, more: object = {}): Promise<readonly Hit[]> => (await world.data<{ search: Hit[] }>(QUERY, { text, ...more })).search;
const ids = async (world: World, text: string, more: object = {}) => (await hits(world, text, more)).map(({ hit }) => hit.id);

onEachStore('search', (world) => {
  test.each(['auslaenderbehoerde', 'Ausländerbehörde', 'AUSLÄNDERBEHÖRDE', 'auslanderbehorde', 'behörde', '  behörde '])('%j finds the authority, however it is written', async (text) => {
    expect(await ids(world(), text)).toEqual(expect.arrayContaining(['actor:abh-muc', 'actor:abh-by']));
  });
  test.each([
    ['ZAB', ['actor:zab']], ['Zentrale Servicestelle Berufliche Anerkennung', ['actor:zsba']], ['Federal Employment', ['actor:ba']], ['81a', ['task:procedure']],
    ['Skilled worker', ['task:procedure']], ['Runder', ['practice:table']], ['round TABLE', ['practice:table']], ['Wartezeiten', ['topic:delay']], ['Aufenthaltsgesetz', ['source:law']],
    ['Munich', ['area:09162', 'area:091620000000', 'area:09184']], ['nichts dergleichen', []], ['', []], ['   ', []], ['%', []], ['"', []], ['* OR x', []], ['💥', []],
  ])('%j finds %j', async (text, expected) => {
    expect([...(await ids(world(), text))].sort()).toEqual([...expected].sort());
  });
  test('of a place tells Kreis and Land, and places of one name apart', async () => {
    const { search } = await world().data<{ search: { hit: object }[] }>(
      '{ search(text: "Rostock") { hit { ... on Area { key name level designation federalState { code } parent { key name designation } } } } }');
    const rostock = { name: 'Rostock', federalState: { code: 'MV' } };
    expect(search.map(({ hit }) => hit).filter((hit) => 'key' in hit)).toEqual([
      { ...rostock, key: '13003', level: 'COUNTY', designation: 'Kreisfreie Stadt', parent: { key: '13', name: 'Mecklenburg-Vorpommern', designation: null } },
      { ...rostock, key: '130030000000', level: 'MUNICIPALITY', designation: 'Hanse- und Universitätsstadt', parent: { key: '13003', name: 'Rostock', designation: 'Kreisfreie Stadt' } },
      { ...rostock, key: '13072', level: 'COUNTY', designation: 'Landkreis', parent: { key: '13', name: 'Mecklenburg-Vorpommern', designation: null } },
    ]);
  });
  test('puts the very name first, then what begins with it; never the same thing twice', async () => {
    const found = await hits(world(), 'IPS');
    expect(found[0]).toEqual({ matched: 'IPS', score: 1, hit: { __typename: 'Actor', id: 'actor:ips' } });
    for (const text of ['IQ', 'Regionaldirektion', 'rostock', 'e', 'Netzwerk']) {
      const all = await hits(world(), text, { first: 50 });
      expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
      expect(new Set(all.map(({ hit }) => hit.id)).size).toBe(all.length);
      for (const { score } of all) expect(score > 0 && score <= 1).toBe(true);
    }
  });
  test('gives as many as asked for, 20 unless told, 50 at most', async () => {
    const all = await ids(world(), 'e', { first: 50 });
    expect(await ids(world(), 'e', { first: 2 })).toEqual(all.slice(0, 2));
    expect(await ids(world(), 'e', { first: 0 })).toEqual([]);
    expect(await ids(world(), 'e')).toEqual(all.slice(0, 20));
    expect(await ids(world(), 'e', { first: null })).toEqual(all.slice(0, 20));
    for (const first of [-1, 51]) {
      const answer = await world().ask(QUERY, { text: 'e', first });
      expect([codeOf(answer), answer.errors[0]!.extensions.argument]).toEqual(['BAD_USER_INPUT', 'first']);
    }
    const long = await world().ask(QUERY, { text: 'x'.repeat(201) });
    expect([codeOf(long), long.errors[0]!.extensions.argument]).toEqual(['BAD_USER_INPUT', 'text']);
    expect(await ids(world(), 'x'.repeat(200))).toEqual([]);
  });
  test('knows the names of the moment only', async () => {
    expect(await ids(world(), 'Netzwerk Einwanderung')).toEqual([]);
    expect(await ids(world(), 'Netzwerk Einwanderung', { at: { validAt: '2021-07-01' } })).toEqual(['actor:lnw-mv']);
    expect(await ids(world(), 'Welcome Center Rostock', { at: { knownAt: '2025-01-10T08:00:00Z' } })).toEqual([]);
    expect(await ids(world(), 'Welcome Center Rostock')).toEqual(['actor:welcome']);
    expect(await ids(world(), '2. Auflage')).toEqual(['source:web']);
    expect(await ids(world(), '2. Auflage', { at: { knownAt: '2025-04-10T08:00:00Z' } })).toEqual([]);
    expect(await ids(world(), 'Bad Doberan')).toEqual([]);
    expect(await ids(world(), 'Bad Doberan', { at: { validAt: '2011-09-03' } })).toEqual(['area:13051']);
    expect(await ids(world(), 'Versehentlich')).toEqual([]);
  });
});
