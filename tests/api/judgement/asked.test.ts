import { onEmbeddedStore } from '../world.js';

const LAND = '{ federalState(code: MV) { parallelStructures { class } clarity { clarity } resilience { singlePointsOfFailure { id } } trust { facts } } }';

onEmbeddedStore('judging a Land', (world) => {
  test('reads its facts once, and nothing of them again at the same revision', async () => {
    world().store.takeReads();
    await world().data(LAND);
    const reads = world().store.takeReads();
    expect(reads.filter((method) => method === 'areaFacts')).toEqual(['areaFacts']);
    await world().data(`${LAND} # in other words`);
    expect(world().store.takeReads().filter((method) => !['revision', 'mark', 'areasIn', 'areas'].includes(method))).toEqual([]);
  });

  test('tells who confirmed and who denied, and how old verifications are on the day of the question', async () => {
    const trust = async (args: string): Promise<Record<string, unknown>> =>
      (await world().data<{ federalState: { trust: Record<string, unknown> } }>(`{ federalState(code: MV) { trust${args} { oneSided { id } disputed { id } stale { id } staleCount facts factsVerified factsNeverVerified } } }`)).federalState.trust;
    const usual = await trust('');
    expect(usual).toMatchObject({ disputed: [{ id: 'cooperation:north' }], stale: [], staleCount: 0, factsVerified: 1 });
    expect(Number(usual['facts'])).toBe(Number(usual['factsVerified']) + Number(usual['factsNeverVerified']));
    const strict = await trust('(staleAfter: "P1D")');
    expect(strict).toMatchObject({ stale: [{ id: 'cooperation:exchange' }], staleCount: 1 });
    expect(await trust('(staleAfter: "P1D", limit: 0)')).toMatchObject({ stale: [], staleCount: 1 });
    expect(await trust('(staleAfter: null, limit: null)')).toEqual(usual);
  });

  test('shows only the classes that were asked for', async () => {
    const classes = async (arg: string): Promise<readonly string[]> => {
      const { federalState } = await world().data<{ federalState: { parallelStructures: { class: string }[] } }>(`{ federalState(code: BY, at: { validAt: "2020-12-01" }) { parallelStructures${arg} { class } } }`);
      return federalState.parallelStructures.map((each) => each.class);
    };
    const all = await classes('');
    expect(all.length).toBeGreaterThan(0);
    for (const wanted of new Set(all)) expect(await classes(`(class: [${wanted}])`)).toEqual(all.filter((each) => each === wanted));
    expect(await classes('(class: null)')).toEqual(all);
    expect(await classes('(class: [])')).toEqual([]);
  });

  test.each<readonly [string, string, string, string]>([
    ['an unknown task', 'federalState(code: MV) { clarity(task: "task:none") { clarity } }', 'NOT_FOUND', 'task'],
    ['no task at all', 'federalState(code: MV) { clarity(task: "actor:ba") { clarity } }', 'NOT_FOUND', 'task'],
    ['an unknown class', 'federalState(code: MV) { parallelStructures(class: [OTHER]) { class } }', 'BAD_USER_INPUT', 'class[0]'],
    ['an unknown pattern', 'federalState(code: MV) { resilience(pattern: "pattern:none") { text } }', 'NOT_FOUND', 'pattern'],
    ['an unknown actor', 'federalState(code: MV) { resilience(suspend: { actors: ["actor:rd-nord", "actor:none"] }) { text } }', 'BAD_USER_INPUT', 'suspend.actors[1]'],
    ['an actor of another Land', 'federalState(code: MV) { resilience(suspend: { actors: ["actor:rd-by"] }) { text } }', 'BAD_USER_INPUT', 'suspend.actors[0]'],
    ['a proposal that names nobody known', 'federalState(code: MV) { resilience(suspend: { proposed: [{ kind: REFERRAL, from: "actor:none", to: "actor:zav" }] }) { text } }', 'BAD_USER_INPUT', 'suspend.proposed[0].from'],
    ['a proposal of one with itself', 'federalState(code: MV) { resilience(suspend: { proposed: [{ kind: REFERRAL, from: "actor:zav", to: "actor:zav" }] }) { text } }', 'BAD_USER_INPUT', 'suspend.proposed[0].to'],
    ['a proposal in another Land', 'federalState(code: MV) { resilience(suspend: { proposed: [{ kind: REFERRAL, from: "actor:zav", to: "actor:zsba", areas: ["13003", "09"] }] }) { text } }', 'BAD_USER_INPUT', 'suspend.proposed[0].areas[1]'],
    ['a proposal in an unknown place', 'federalState(code: MV) { resilience(suspend: { proposed: [{ kind: REFERRAL, from: "actor:zav", to: "actor:zsba", areas: ["13999"] }] }) { text } }', 'BAD_USER_INPUT', 'suspend.proposed[0].areas[0]'],
    ['an age of nothing', 'federalState(code: MV) { trust(staleAfter: "P0D") { facts } }', 'BAD_USER_INPUT', 'staleAfter'],
    ['an age of ages', 'federalState(code: MV) { trust(staleAfter: "P1000Y") { facts } }', 'BAD_USER_INPUT', 'staleAfter'],
    ['a negative limit', 'federalState(code: MV) { trust(limit: -1) { facts } }', 'BAD_USER_INPUT', 'limit'],
    ['an absurd limit', 'federalState(code: MV) { trust(limit: 100000) { facts } }', 'BAD_USER_INPUT', 'limit'],
    ['a route to an unknown task', 'route(input: { task: "task:none", fromArea: "13" }) { text }', 'NOT_FOUND', 'input.task'],
    ['a route from an unknown actor', 'route(input: { task: "task:procedure", fromActor: "actor:none" }) { text }', 'NOT_FOUND', 'input.fromActor'],
    ['a route from an unknown place', 'route(input: { task: "task:procedure", fromArea: "99" }) { text }', 'NOT_FOUND', 'input.fromArea'],
    ['a route from nowhere', 'route(input: { task: "task:procedure" }) { text }', 'BAD_USER_INPUT', 'input.fromActor'],
    ['a route from two starts', 'route(input: { task: "task:procedure", fromActor: "actor:ba", fromArea: "13" }) { text }', 'BAD_USER_INPUT', 'input.fromArea'],
    ['a route from whom there was not then', 'route(input: { task: "task:procedure", fromActor: "actor:lnw-mv" }, at: { validAt: "2024-01-01" }) { text }', 'BAD_USER_INPUT', 'input.fromActor'],
    ['a route without a step', 'route(input: { task: "task:procedure", fromArea: "13", maxHops: 0 }) { text }', 'BAD_USER_INPUT', 'input.maxHops'],
    ['a route of too many steps', 'route(input: { task: "task:procedure", fromArea: "13", maxHops: 7 }) { text }', 'BAD_USER_INPUT', 'input.maxHops'],
    ['too many routes', 'route(input: { task: "task:procedure", fromArea: "13", alternatives: 11 }) { text }', 'BAD_USER_INPUT', 'input.alternatives'],
  ])('%s is refused', async (...[, query, code, argument]) => {
    const { errors } = await world().ask(`{ ${query} }`);
    expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([[code, argument]]);
  });
});
