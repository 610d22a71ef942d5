import fc from 'fast-check';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { keysOf, walk, pageOf, type Listing } from './paging.js';
import { DELIVERED, onEachStore } from './world.js';

interface Fact {
  readonly id: string;
  readonly text: string;
  readonly english: string;
  readonly evidence: readonly { readonly locator: string; readonly source: { readonly title: string } }[];
}
const FACT = 'id text english: text(language: EN) evidence { locator source { title } }';
const BODY = '{ edges { cursor node { __typename ...Id } } nodes { ...Id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';
const LISTS: readonly Listing[] = ['actors', 'cooperations', 'sources'].map((name) => ({ name, query: `{ page: ${name}(PAGE) ${BODY} } fragment Id on Node { id }` }));

onEachStore('the delivered data', (world, engine) => {
  const ids = async (query: string, variables: Record<string, unknown> = {}): Promise<readonly string[]> =>
    (await world().data<{ found: { id?: string; hit?: { id: string } }[] }>(query, variables)).found.map(({ id, hit }) => id ?? hit?.id ?? '');
  const search = (text: string) => ids('query($text: String!) { found: search(text: $text, first: 50) { hit { ... on Node { id } } } }', { text });

  test('are those of the reference day, and not made up', async () => {
    const { dataset } = await world().data<{ dataset: Record<string, number> }>('{ dataset { referenceDay synthetic actors cooperations responsibilities absences sources } }');
    expect(dataset).toMatchObject({ referenceDay: '2020-11-19', synthetic: false });
    for (const count of ['actors', 'cooperations', 'responsibilities', 'sources']) expect(dataset[count]).toBeGreaterThan(20);
  });
  test('know all sixteen Länder by their names, and the ten Regionaldirektionen that serve them', async () => {
    const { federalStates } = await world().data<{ federalStates: { code: string; key: string; name: string; regionalDirectorates: { id: string }[] }[] }>(
      '{ federalStates { code key name regionalDirectorates { id } } }');
    expect(federalStates.map(({ code }) => code)).toEqual([...federalStateCode.values]);
    const fields = federalStates.map(({ code, key }) => `${code}: area(key: "${key}") { name }`).join(' ');
    const register = await world().data<Record<string, { name: string }>>(`{ ${fields} }`);
    expect(federalStates.map(({ name }) => name)).toEqual(federalStates.map(({ code }) => register[code]!.name));
    expect(federalStates.filter(({ regionalDirectorates }) => regionalDirectorates.length === 0)).toEqual([]);
    expect(new Set(federalStates.flatMap(({ regionalDirectorates }) => regionalDirectorates.map(({ id }) => id))).size).toBe(10);
    for (const code of ['BE', 'BB']) expect(federalStates.find((state) => state.code === code)!.regionalDirectorates).toEqual([{ id: 'actor:rd-bb' }]);
  });

  test.each(LISTS.map((list) => [list.name, list] as const))('%s are the same in pages of any size, forward and backward', async (_name, listing) => {
    const whole = (await walk(world(), listing, { size: 200, backward: false })).flatMap(keysOf);
    expect((await pageOf(world(), listing, 'first: 1')).totalCount).toBe(whole.length);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 7, max: 200 }), fc.boolean(), async (size, backward) => {
      expect((await walk(world(), listing, { size, backward })).flatMap(keysOf)).toEqual(whole);
    }), { numRuns: engine.name === 'SQLite' ? 8 : 3 });
  });
  test.each(['actors', 'cooperations'])('all %s say a sentence in both languages and name where it stands', async (list) => {
    for (let after: string | null = null; ;) {
      const { page }: { page: { nodes: Fact[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await world().data(
        `query($after: String) { page: ${list}(first: 100, after: $after) { nodes { ${FACT} } pageInfo { hasNextPage endCursor } } }`, { after });
      expect(page.nodes.filter(({ text, english, evidence }) => !/^\S.*[.!?“”]$/u.test(text) || !/^\S.*[.!?“”]$/u.test(english) || evidence.length === 0)).toEqual([]);
      if (!page.pageInfo.hasNextPage) return;
      after = page.pageInfo.endCursor;
    }
  });

  test('are found by the names that people and the record use', async () => {
    for (const text of ['auslaenderbehoerde', 'Ausländerbehörde', 'behörde']) expect(await search(text)).toEqual(expect.arrayContaining([expect.stringMatching(/^actor:(z?abh-|zabh)/) as string]));
    expect(await search('Zentrale Servicestelle Berufliche Anerkennung')).toContain('actor:zsba');
    expect((await search('ZSBA'))[0]).toBe('actor:zsba');
    const zab = await search('ZAB');
    expect(zab).toContain('actor:zab');
    expect(zab.some((id) => id.startsWith('actor:zabh-'))).toBe(true);
    expect(await search('HSP4')).toContain('actor:hsp4');
    expect(await search('Rostock')).toEqual(expect.arrayContaining(['area:13003', 'area:13072', 'area:130030000000']));
  });
  test('hold the three patterns on their days', async () => {
    const on = (validAt: string) => ids('query($at: AsOf) { found: referencePatterns(at: $at) { id } }', { at: { validAt } });
    const all = ['pattern:beschleunigtes-fachkraefteverfahren', 'pattern:iq-ba-im-land', 'pattern:kette-der-fachkraefteeinwanderung'];
    expect([...(await on('2020-11-19'))].sort()).toEqual(all);
    expect([...(await on('2019-06-01'))].sort()).toEqual(all.slice(1));
    expect(await on('2023-01-01')).toEqual(all.slice(0, 1));
  });
  test('tell the eleven things that the record calls unclear', async () => {
    const { tasks } = await world().data<{ tasks: { ambiguities: { key: string; evidence: unknown[] }[] }[] }>('{ tasks { ambiguities { key evidence { locator } } } }');
    const ambiguities = tasks.flatMap((task) => task.ambiguities);
    expect(new Set(ambiguities.map(({ key }) => key)).size).toBe(11);
    expect(ambiguities.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  const handling = async (area: string, validAt: string) => {
    const { whoHandles } = await world().data<{ whoHandles: { text: string; responsibilities: { role: string; choice: boolean; actor: { id: string } }[] } }>(
      'query($area: AreaKey!, $at: AsOf) { whoHandles(task: "task:accel-procedure", area: $area, at: $at) { text responsibilities { role choice actor { id } } } }', { area, at: { validAt } });
    return { ...whoHandles, lead: whoHandles.responsibilities.filter(({ role }) => role === 'LEAD').map(({ actor }) => actor.id) };
  };
  test('know who leads the accelerated procedure where, from which day on', async () => {
    expect((await handling('09162', '2020-11-19')).lead).toEqual(['actor:abh-by']);
    const beside = await handling('09162', '2020-12-01');
    expect(beside.lead).toEqual(['actor:abh-by', 'actor:zabh-by']);
    expect(beside.responsibilities.find(({ actor }) => actor.id === 'actor:zabh-by')!.choice).toBe(true);
    expect(beside.text).toMatch(/^Am 1\. Dezember 2020 /);
    expect((await handling('12', '2020-09-30')).lead).toEqual(['actor:abh-bb']);
    expect((await handling('12', '2020-11-19')).lead).toContain('actor:zabh-bb');
    expect((await handling('07', '2020-12-31')).lead).toContain('actor:abh-rp');
  });
  test('keep apart what is easily mixed up', async () => {
    const areas = (...keys: string[]) => keys.map((key) => ({ key }));
    expect(await world().data(`{
      planned: node(id: "cooperation:cf024") { ... on Cooperation { status } }
      bavaria: node(id: "cooperation:cf027") { ...Where } palatinate: node(id: "cooperation:cf027-2") { ...Where }
      either: node(id: "cooperation:cf066") { ... on Cooperation { participants { certain actor { id } } } }
      gone: node(id: "cooperation:cf067") { id }
      operated: actor(id: "actor:tp045") { operatedBy { id } } none: node(id: "cooperation:cf102") { id }
    } fragment Where on Cooperation { areas { key } }`)).toEqual({
      planned: { status: 'PLANNED' },
      bavaria: { areas: areas('09') }, palatinate: { areas: areas('07') },
      either: { participants: [{ certain: true, actor: { id: 'actor:tp008' } }, { certain: false, actor: { id: 'actor:hsp1-be' } }, { certain: false, actor: { id: 'actor:hsp2-be' } }] },
      gone: null, operated: { operatedBy: { id: 'actor:ag-s-sl' } }, none: null,
    });
  });
}, DELIVERED);
