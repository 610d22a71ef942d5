import { onEachStore, type World } from './world.js';

interface Constellation {
  readonly actors: readonly { id: string; kind: string; furtherKinds: string[]; actionAreas: string[] }[];
  readonly cooperations: readonly { id: string; kinds: string[]; participants: { actor: { id: string } }[]; tasks: { id: string }[] }[];
  readonly responsibilities: readonly { id: string; actor: { id: string }; task: { id: string } }[];
  readonly absences: readonly { id: string }[];
  readonly disruptions: readonly { id: string }[];
  readonly omittedActors: number;
}
const FIELDS = `{ omittedActors actors { id kind furtherKinds actionAreas } cooperations { id kinds participants { actor { id } } tasks { id } }
  responsibilities { id actor { id } task { id } } absences { id } disruptions { id } }`;
const QUERY = `query($code: FederalStateCode!, $filter: ConstellationFilter, $limit: Int = 500, $at: AsOf) { federalState(code: $code, at: $at) { constellation(filter: $filter, limit: $limit) ${FIELDS} } }`;

async function constellation(world: World, variables: { code?: string; filter?: object; limit?: number | null; at?: object } = {}): Promise<Constellation> {
  return (await world.data<{ federalState: { constellation: Constellation } }>(QUERY, { code: 'MV', ...variables })).federalState.constellation;
}
const keys = (facts: readonly { readonly id: string }[]): readonly string[] => facts.map(({ id }) => id.slice(id.indexOf(':') + 1));

onEachStore('the constellation of a Land', (world) => {
  test('holds who serves it, the Federation and those of several Länder too, and whom its facts name', async () => {
    const { actors, cooperations, responsibilities, absences, disruptions, omittedActors } = await constellation(world());
    expect(keys(actors)).toEqual(expect.arrayContaining(['ba', 'zav', 'visa', 'rd-nord', 'rds', 'lnw-mv', 'hsp1', 'ag-s-mv', 'carrier', 'welcome']));
    expect(keys(actors)).not.toEqual(expect.arrayContaining(['rd-by']));
    expect(keys(actors).filter((key) => ['rd-by', 'abh-muc', 'zabh-by', 'past', 'mistaken'].includes(key))).toEqual([]);
    expect([...keys(cooperations)].sort()).toEqual(['either', 'exchange', 'general', 'hidden', 'north', 'referral']);
    expect([...keys(responsibilities)].sort()).toEqual(['ag-s', 'ba-funds', 'hsp1-advice', 'visa-lead', 'zsba-advice']);
    expect([...keys(absences)].sort()).toEqual(['lnw-zsba-mv', 'zabh-mv']);
    expect(keys(disruptions)).toEqual(['visa']);
    expect(omittedActors).toBe(0);
  });
  test('every participant and every responsible actor is among the actors', async () => {
    for (const code of ['MV', 'BY', 'SH', 'HH']) {
      const { actors, cooperations, responsibilities } = await constellation(world(), { code });
      const there = new Set(actors.map(({ id }) => id));
      const named = [...cooperations.flatMap(({ participants }) => participants.map(({ actor }) => actor.id)), ...responsibilities.map(({ actor }) => actor.id)];
      expect(named.filter((id) => !there.has(id))).toEqual([]);
    }
  });
  test('lists its actors by name, whoever they are', async () => {
    const { federalState } = await world().data<{ federalState: { constellation: { actors: { name: string; areas: { key: string }[] }[] } } }>(
      '{ federalState(code: SH) { constellation { actors { name areas { key } } } } }');
    const { actors } = federalState.constellation;
    expect(actors.map(({ name }) => name)).toEqual([...actors.map(({ name }) => name)].sort(new Intl.Collator('de').compare));
    expect(actors.at(-1)!.areas).toEqual([{ key: 'DE' }]);
    expect(actors.filter(({ areas }) => areas[0]!.key === '13')).toHaveLength(1);
  });
  test('is of its day', async () => {
    const later = await constellation(world(), { code: 'BY', at: { validAt: '2020-12-01' } });
    expect(keys(later.responsibilities)).toEqual(expect.arrayContaining(['abh-by', 'zabh-by', 'abh-muc']));
    expect(keys((await constellation(world(), { code: 'BY' })).responsibilities)).not.toContain('zabh-by');
    expect(keys((await constellation(world(), { code: 'BY' })).disruptions)).toEqual(['abh-muc', 'visa']);
    expect(keys(later.disruptions)).toEqual(['visa']);
    expect(keys((await constellation(world(), { code: 'BY', at: { validAt: '2021-07-01' } })).disruptions)).toEqual([]);
  });

  test('narrowed to kinds or action areas keeps the actors of them and what joins these', async () => {
    const byKind = await constellation(world(), { filter: { actorKinds: ['IQ_STATE_NETWORK', 'REGIONAL_DIRECTORATE'] } });
    expect(new Set(byKind.actors.map(({ kind }) => kind))).toEqual(new Set(['IQ_STATE_NETWORK', 'REGIONAL_DIRECTORATE']));
    expect([...keys(byKind.cooperations)].sort()).toEqual(['exchange', 'north']);
    const byArea = await constellation(world(), { filter: { actionAreas: ['HSP1'] } });
    expect([...keys(byArea.actors)].sort()).toEqual(['hsp1', 'hsp4']);
    expect(keys(byArea.cooperations)).toEqual(['either']);
    expect(keys(byArea.responsibilities)).toEqual(['hsp1-advice']);
    expect(keys((await constellation(world(), { code: 'BY', filter: { actorKinds: ['WELCOME_CENTRE'] } })).actors)).toEqual(['abh-muc']);
  });
  test('narrowed to kinds of cooperation keeps those and their participants', async () => {
    const { actors, cooperations } = await constellation(world(), { filter: { cooperationKinds: ['REFERRAL', 'ROUND_TABLE'] } });
    expect([...keys(cooperations)].sort()).toEqual(['hidden', 'referral']);
    expect([...keys(actors)].sort()).toEqual(['ag-s-mv', 'hsp1', 'hsp4', 'rd-nord']);
  });
  test('narrowed to a task keeps who handles it and who works together on it', async () => {
    const { actors, cooperations, responsibilities } = await constellation(world(), { filter: { task: 'task:advice' } });
    expect(keys(cooperations)).toEqual(['either']);
    expect([...keys(responsibilities)].sort()).toEqual(['hsp1-advice', 'zsba-advice']);
    expect([...keys(actors)].sort()).toEqual(['hsp1', 'hsp2', 'hsp4', 'zsba']);
  });
  test('around an actor reaches as many steps as asked for, one unless told otherwise', async () => {
    const within = async (depth?: number | null) => [...keys((await constellation(world(), { filter: { around: 'actor:ag-s-mv', ...(depth !== undefined && { depth }) } })).actors)].sort();
    const one = ['ag-s-mv', 'hsp2', 'hsp4'];
    expect(await within()).toEqual(one);
    expect(await within(null)).toEqual(one);
    expect(await within(1)).toEqual(one);
    expect(await within(2)).toEqual(['ag-s-mv', 'carrier', 'hsp1', 'hsp2', 'hsp4', 'lnw-mv']);
    expect(await within(3)).toEqual(['ag-s-mv', 'carrier', 'hsp1', 'hsp2', 'hsp4', 'lnw-mv', 'rd-nord', 'zav']);
  });
  test('within a limit keeps the best connected, in the order of the list, and tells how many it leaves out', async () => {
    const whole = await constellation(world());
    for (const limit of [0, 1, 3, whole.actors.length - 1, whole.actors.length, 5000]) {
      const part = await constellation(world(), { limit });
      expect(part.actors).toHaveLength(Math.min(limit, whole.actors.length));
      expect(part.omittedActors).toBe(whole.actors.length - part.actors.length);
      expect(whole.actors.filter(({ id }) => part.actors.some((actor) => actor.id === id))).toEqual(part.actors);
      const there = new Set(part.actors.map(({ id }) => id));
      for (const { participants } of part.cooperations) expect(participants.filter(({ actor }) => there.has(actor.id)).length).toBeGreaterThan(1);
      for (const { actor } of part.responsibilities) expect(there).toContain(actor.id);
    }
    expect(keys((await constellation(world(), { limit: 1 })).actors)).toEqual(['rd-nord']);
    expect(await constellation(world(), { limit: null })).toEqual(whole);
  });
  test('with an empty filter is the whole', async () => {
    const whole = await constellation(world());
    for (const filter of [{}, { actorKinds: [], actionAreas: null, cooperationKinds: [], task: null, around: null }, { depth: 3 }]) {
      expect(await constellation(world(), { filter })).toEqual(whole);
    }
  });
  test.each([
    [{ filter: { depth: 0 } }, 'BAD_USER_INPUT', 'filter.depth'], [{ filter: { around: 'actor:hsp1', depth: 4 } }, 'BAD_USER_INPUT', 'filter.depth'],
    [{ filter: { around: 'actor:nobody' } }, 'NOT_FOUND', 'filter.around'], [{ filter: { around: 'actor:rd-by' } }, 'BAD_USER_INPUT', 'filter.around'],
    [{ filter: { task: 'task:none' } }, 'NOT_FOUND', 'filter.task'], [{ filter: { task: 'actor:ba' } }, 'NOT_FOUND', 'filter.task'],
    [{ limit: -1 }, 'BAD_USER_INPUT', 'limit'], [{ limit: 5001 }, 'BAD_USER_INPUT', 'limit'], [{ filter: { actorKinds: ['X'] } }, 'BAD_USER_INPUT', 'filter.actorKinds[0]'],
    [{ code: 'XX' }, 'BAD_USER_INPUT', 'code'],
  ])('%j is refused: %s', async (variables, code, argument) => {
    const { errors } = await world().ask(QUERY, { code: 'MV', ...variables });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([[code, argument]]);
  });
});

onEachStore('a Land', (world) => {
  test('knows its Regionaldirektion, which may serve others too; what stands for all of them is none', async () => {
    const { federalStates } = await world().data<{ federalStates: { id: string; code: string; key: string; name: string; english: string; regionalDirectorates: { id: string }[] }[] }>(
      '{ federalStates { id code key name english: name(language: EN) regionalDirectorates { id } } }');
    expect(federalStates).toHaveLength(16);
    const byCode = new Map(federalStates.map((state) => [state.code, keys(state.regionalDirectorates)]));
    expect([byCode.get('MV'), byCode.get('SH'), byCode.get('HH'), byCode.get('BY'), byCode.get('BE')]).toEqual([['rd-nord'], ['rd-nord'], ['rd-nord'], ['rd-by'], []]);
    expect(federalStates.find(({ code }) => code === 'BY')).toMatchObject({ id: 'state:by', key: '09', name: 'Bayern', english: 'Bavaria' });
  });
  test('tells when it last confirmed its page', async () => {
    const query = 'query($at: AsOf) { mv: federalState(code: MV, at: $at) { review { land reviewedOn byFunction } } by: federalState(code: BY, at: $at) { review { land } } }';
    expect(await world().data(query)).toEqual({ mv: { review: { land: 'MV', reviewedOn: '2025-03-05', byFunction: 'Landeskoordination' } }, by: { review: null } });
    expect(await world().data(query, { at: { knownAt: '2025-03-09T00:00:00Z' } })).toEqual({ mv: { review: null }, by: { review: null } });
  });
  test.each(['DE', 'EN'])('is summed up in sentences that name facts it holds (%s)', async (language) => {
    const { federalState } = await world().data<{ federalState: { summary: { text: string; facts: { id: string; asOf: object }[] }[]; asOf: object } }>(
      'query($language: Language) { federalState(code: MV) { asOf { revision } summary(language: $language) { text facts { id asOf { revision } } } } }', { language });
    expect(federalState.summary.length).toBeGreaterThan(3);
    for (const { text, facts } of federalState.summary) {
      expect(text).toMatch(/^\p{Lu}.*[.!?]$/u);
      for (const fact of facts) expect(fact.asOf).toEqual(federalState.asOf);
    }
    expect(federalState.summary.flatMap(({ facts }) => keys(facts))).toEqual(expect.arrayContaining(['exchange', 'zabh-mv']));
  });
  test('an area knows its Land, what it lies in and what took its place', async () => {
    const query = 'query($key: AreaKey!) { area(key: $key) { id key level name english: name(language: EN) designation federalState { code } parent { key } validTo successors { key name } } }';
    const area = async (key: string) => (await world().data<{ area: object }>(query, { key })).area;
    expect(await area('13051')).toEqual({
      id: 'area:13051', key: '13051', level: 'COUNTY', name: 'Bad Doberan', english: 'Bad Doberan', designation: 'Landkreis', federalState: { code: 'MV' }, parent: { key: '13' },
      validTo: '2011-09-04', successors: [{ key: '13072', name: 'Rostock' }],
    });
    expect(await area('091620000000')).toMatchObject({ parent: { key: '09162' }, federalState: { code: 'BY' }, english: 'Munich' });
    expect(await area('09162')).toMatchObject({ parent: { key: '091' } });
    expect(await area('13')).toMatchObject({ parent: { key: 'DE' } });
    expect(await area('DE')).toMatchObject({ parent: null, federalState: null });
    expect(await area('ABROAD')).toMatchObject({ parent: null, federalState: null, level: 'ABROAD' });
  });
});
