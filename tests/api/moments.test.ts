import { REFERENCE_DAY, RECORDED } from './drawn/history.js';
import { onEachStore, openWorld } from './world.js';
import { SQLITE } from '../storage/engines.js';

/** Late in the evening by world time it is already the next day in Berlin. */
const TOMORROW_IN_BERLIN = '2025-06-16';
const AS_OF = 'asOf { validAt knownAt revision }';

onEachStore('moments', (world) => {
  test('without a day it is the reference day, without an instant the latest revision', async () => {
    const latest = { validAt: REFERENCE_DAY, knownAt: RECORDED[4], revision: 5 };
    for (const at of ['', '(at: null)', '(at: {})', '(at: { validAt: null, knownAt: null })', `(at: { validAt: "${REFERENCE_DAY}" })`]) {
      const { federalStates } = await world().data<{ federalStates: { asOf: unknown }[] }>(`{ federalStates${at} { ${AS_OF} } }`);
      expect(federalStates).toEqual(Array.from({ length: 16 }, () => ({ asOf: latest })));
    }
  });

  test('two moments in one query do not touch each other, whatever is asked of both', async () => {
    const names = `{ id name ${AS_OF} cooperations { nodes { ${AS_OF} participants { actor { name ${AS_OF} } } } } }`;
    const { before, after } = await world().data<Record<'before' | 'after', object>>(`{
      before: actor(id: "actor:lnw-mv", at: { validAt: "2021-06-30" }) ${names}
      after: actor(id: "actor:lnw-mv", at: { validAt: "2021-07-01" }) ${names}
    }`);
    expect(before).toMatchObject({ name: 'IQ Netzwerk Mecklenburg-Vorpommern', asOf: { validAt: '2021-06-30' } });
    expect(after).toMatchObject({ name: 'Netzwerk Einwanderung Mecklenburg-Vorpommern', asOf: { validAt: '2021-07-01' } });
    expect(JSON.stringify(before)).not.toMatch(/2021-07-01|Netzwerk Einwanderung/);
    expect(JSON.stringify(after)).not.toMatch(/2021-06-30|IQ Netzwerk/);
    expect(JSON.stringify(after).match(/Netzwerk Einwanderung/g)!.length).toBeGreaterThan(1);
  });
  test('the same thing at two instants: what was not known by then is not there', async () => {
    const query = `query($early: AsOf, $late: AsOf) {
      early: actor(id: "actor:welcome", at: $early) { id } late: actor(id: "actor:welcome", at: $late) { id }
      earlyNode: node(id: "actor:welcome", at: $early) { id } lateKinds: node(id: "cooperation:exchange", at: $late) { ... on Cooperation { kinds } }
      earlyKinds: node(id: "cooperation:exchange", at: $early) { ... on Cooperation { kinds supersededAt } }
    }`;
    expect(await world().data(query, { early: { knownAt: RECORDED[0] }, late: { knownAt: RECORDED[1] } })).toEqual({
      early: null, earlyNode: null, late: { id: 'actor:welcome' },
      earlyKinds: { kinds: ['REGULAR_EXCHANGE'], supersededAt: null }, lateKinds: { kinds: ['REGULAR_EXCHANGE', 'JOINT_PLANNING'] },
    });
  });
  test('knownAt is the last revision recorded by then', async () => {
    const at = (instant: string) => world().data<{ federalState: { asOf: { revision: number; knownAt: string } } }>(
      `query($at: AsOf) { federalState(code: MV, at: $at) { ${AS_OF} } }`, { at: { knownAt: instant } });
    for (const [index, instant] of RECORDED.entries()) {
      const justBefore = new Date(Date.parse(instant) - 1).toISOString();
      expect((await at(instant)).federalState.asOf).toMatchObject({ revision: index + 1, knownAt: instant });
      expect((await at(justBefore)).federalState.asOf).toMatchObject({ revision: index, knownAt: justBefore });
    }
    expect((await at('2031-01-01T00:00:00Z')).federalState.asOf).toMatchObject({ revision: 5, knownAt: '2031-01-01T00:00:00.000Z' });
    expect((await at('2025-01-10T09:00:00+01:00')).federalState.asOf).toMatchObject({ revision: 1, knownAt: RECORDED[0] });
  });
  test('before anything was known there is nothing, and nothing fails', async () => {
    const query = `query($at: AsOf) {
      actors(at: $at) { totalCount nodes { id } } cooperations(at: $at) { totalCount } tasks(at: $at) { id } topics(at: $at) { id } practices(at: $at) { id }
      referencePatterns(at: $at) { id } sources(at: $at) { totalCount nodes { id } } search(text: "Regionaldirektion", at: $at) { matched }
      federalState(code: MV, at: $at) { name regionalDirectorates { id } constellation { actors { id } omittedActors } review { reviewedOn } summary { text } }
      nodes(ids: ["actor:ba", "source:law", "inquiry:one"], at: $at) { id }
    }`;
    expect(await world().data(query, { at: { knownAt: '2000-01-01T00:00:00Z' } })).toEqual({
      actors: { totalCount: 0, nodes: [] }, cooperations: { totalCount: 0 }, tasks: [], topics: [], practices: [], referencePatterns: [],
      sources: { totalCount: 0, nodes: [] }, search: [], nodes: [null, null, null],
      federalState: { name: 'Mecklenburg-Vorpommern', regionalDirectorates: [], constellation: { actors: [], omittedActors: 0 }, review: null, summary: expect.any(Array) as unknown[] },
    });
  });

  test('a look-up gives the version that holds, else the latest known one; lists hold only what holds', async () => {
    const query = `query($at: AsOf) {
      past: actor(id: "actor:past", at: $at) { version attestedTo } coming: actor(id: "actor:zabh-by", at: $at) { version validFrom }
      network: actor(id: "actor:lnw-mv", at: $at) { version name validTo }
      actors(at: $at) { nodes { id } }
    }`;
    const at = async (validAt: string) => {
      const { actors, ...looked } = await world().data<{ actors: { nodes: { id: string }[] } }>(query, { at: { validAt } });
      const ids = actors.nodes.map(({ id }) => id);
      return { ...looked, listed: ['past', 'zabh-by', 'lnw-mv'].filter((key) => ids.includes(`actor:${key}`)) };
    };
    const past = { version: 1, attestedTo: '2020-07-01' };
    const coming = { version: 1, validFrom: '2020-12-01' };
    const early = { version: 2, name: 'IQ Netzwerk Mecklenburg-Vorpommern', validTo: '2021-07-01' };
    const renamed = { version: 3, name: 'Netzwerk Einwanderung Mecklenburg-Vorpommern', validTo: '2023-01-01' };
    expect(await at('2020-06-30')).toEqual({ past, coming, network: early, listed: ['past', 'lnw-mv'] });
    expect(await at('2020-07-01')).toEqual({ past, coming, network: early, listed: ['lnw-mv'] });
    expect(await at('2022-12-31')).toEqual({ past, coming, network: renamed, listed: ['zabh-by', 'lnw-mv'] });
    expect(await at('2023-01-01')).toEqual({ past, coming, network: renamed, listed: ['zabh-by'] });
    expect(await at('2018-01-01')).toEqual({ past, coming, network: renamed, listed: [] });
  });
  test('what was withdrawn is in no list, and its id still tells what was said', async () => {
    const query = `query($at: AsOf) { node(id: "cooperation:withdrawn", at: $at) { ... on Cooperation { version supersededAt kinds } } cooperations(filter: { kinds: [OTHER] }, at: $at) { totalCount } }`;
    const known = { version: 1, kinds: ['OTHER'] };
    expect(await world().data(query)).toEqual({ node: { ...known, supersededAt: RECORDED[3] }, cooperations: { totalCount: 0 } });
    expect(await world().data(query, { at: { knownAt: RECORDED[2] } })).toEqual({ node: { ...known, supersededAt: null }, cooperations: { totalCount: 1 } });
  });
  test('a fact holds only while the actors in it hold', async () => {
    const query = 'query($at: AsOf) { cooperations(filter: { actor: "actor:lnw-mv" }, at: $at) { nodes { id } } }';
    const on = async (validAt: string) => (await world().data<{ cooperations: { nodes: { id: string }[] } }>(query, { at: { validAt } })).cooperations.nodes.map(({ id }) => id);
    expect(await on('2022-12-31')).toEqual(['cooperation:north', 'cooperation:exchange']);
    expect(await on('2023-01-01')).toEqual([]);
  });
});

test('the operator may set the reference day; without any it is today in Berlin', async () => {
  const day = async (environment: Record<string, string>, changes?: []) => {
    const world = await openWorld(SQLITE, { environment, ...(changes && { holds: changes }) });
    const { dataset, federalState } = await world.data<{ dataset: object; federalState: { asOf: { validAt: string } } }>(
      '{ dataset { referenceDay } federalState(code: BE) { asOf { validAt } } }');
    await world.stop();
    return { ...dataset, validAt: federalState.asOf.validAt };
  };
  expect(await day({ REFERENCE_DAY: '2022-02-02' })).toEqual({ referenceDay: '2022-02-02', validAt: '2022-02-02' });
  expect(await day({}, [])).toEqual({ referenceDay: null, validAt: TOMORROW_IN_BERLIN });
});
