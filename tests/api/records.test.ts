import { RECORDED, REFERENCE_DAY } from './drawn/history.js';
import { onEachStore } from './world.js';

interface Change {
  readonly revision: number;
  readonly recordedBy: string;
  readonly changeReason: string | null;
  readonly fact: { readonly id: string };
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}
const CHANGES = 'nodes { revision recordedAt recordedBy changeReason fact { id } changes { field before after } }';

onEachStore('what was recorded', (world) => {
  const changes = async (args: string): Promise<readonly Change[]> => (await world().data<{ changes: { nodes: Change[] } }>(`{ changes(${args}) { ${CHANGES} } }`)).changes.nodes;

  test('changes come newest first, each fact once in a revision, with who and why', async () => {
    const all = await changes('first: 200');
    expect(all.map(({ revision, fact }) => `${revision} ${fact.id}`).slice(0, 6)).toEqual([
      '5 cooperation:hidden', '4 actor:mistaken', '4 cooperation:withdrawn', '3 actor:lnw-mv', '2 actor:welcome', '2 cooperation:exchange',
    ]);
    expect(all[0]).toMatchObject({ recordedAt: RECORDED[4], recordedBy: 'Redaktion', changeReason: 'Ende' });
    expect(all.at(-1)).toMatchObject({ revision: 1, recordedAt: RECORDED[0], recordedBy: 'Lieferung', changeReason: 'Ersterfassung' });
  });
  test('a change tells the fields that differ, before and after', async () => {
    const byFact = new Map((await changes('first: 6')).map((change) => [change.fact.id, change.changes]));
    expect(byFact.get('cooperation:exchange')).toEqual([
      { field: 'kinds', before: '["REGULAR_EXCHANGE"]', after: '["REGULAR_EXCHANGE","JOINT_PLANNING"]' }, { field: 'frequency', before: 'P1M', after: 'P3M' },
      { field: 'note', before: '{"de":"monatlich","en":"monthly"}', after: '{"de":"vierteljährlich","en":"quarterly"}' },
      { field: 'evidence', before: expect.stringContaining('aaaa') as string, after: expect.stringContaining('bbbb') as string },
    ]);
    expect(byFact.get('cooperation:hidden')).toEqual([{ field: 'validTo', before: null, after: '2022-01-01' }]);
    expect(byFact.get('actor:lnw-mv')!.map(({ field }) => field)).toEqual(['name', 'validFrom']);
    expect(byFact.get('actor:welcome')).toContainEqual({ field: 'kind', before: null, after: 'WELCOME_CENTRE' });
    expect(byFact.get('actor:mistaken')).toEqual([]);
  });
  test('changes of a Land are those of facts that have to do with it', async () => {
    const ids = async (land: string) => (await changes(`land: ${land}, first: 200`)).filter(({ revision }) => revision > 1).map(({ fact }) => fact.id);
    expect(await ids('MV')).toEqual(['cooperation:hidden', 'actor:mistaken', 'actor:lnw-mv', 'actor:welcome', 'cooperation:exchange']);
    expect(await ids('HH')).toEqual(['cooperation:withdrawn']);
    expect(await ids('BE')).toEqual([]);
    expect((await changes('land: BE, first: 200')).map(({ fact }) => fact.id)).toContain('actor:ba');
  });

  test('a history has the versions known by then, newest first, each against the one before', async () => {
    const query = 'query($at: AsOf) { actor(id: "actor:lnw-mv", at: $at) { history { version validFrom validTo recordedAt supersededAt recordedBy changeReason confidence changes { field before after } } } }';
    const first = { version: 1, validFrom: '2019-01-01', validTo: '2023-01-01', recordedAt: RECORDED[0], recordedBy: 'Lieferung', changeReason: 'Ersterfassung', confidence: 'HIGH' };
    const { actor } = await world().data<{ actor: { history: Record<string, unknown>[] } }>(query);
    expect(actor.history).toEqual([
      { version: 3, validFrom: '2021-07-01', validTo: '2023-01-01', recordedAt: RECORDED[2], supersededAt: null, recordedBy: 'Redaktion', changeReason: 'Umbenennung', confidence: 'HIGH', changes: [
        { field: 'name', before: expect.stringContaining('IQ Netzwerk') as string, after: expect.stringContaining('Netzwerk Einwanderung') as string },
        { field: 'validFrom', before: '2019-01-01', after: '2021-07-01' }, { field: 'validTo', before: '2021-07-01', after: '2023-01-01' },
      ] },
      { version: 2, validFrom: '2019-01-01', validTo: '2021-07-01', recordedAt: RECORDED[2], supersededAt: null, recordedBy: 'Redaktion', changeReason: 'Umbenennung', confidence: 'HIGH', changes: [{ field: 'validTo', before: '2023-01-01', after: '2021-07-01' }] },
      { ...first, supersededAt: RECORDED[2], changes: expect.arrayContaining([{ field: 'kind', before: null, after: 'IQ_STATE_NETWORK' }]) as object[] },
    ]);
    const early = await world().data<{ actor: { history: object[] } }>(query, { at: { knownAt: RECORDED[1] } });
    expect(early.actor.history).toEqual([{ ...first, supersededAt: null, changes: expect.any(Array) as object[] }]);
  });
  test('of a history the newest are taken, 50 unless told, 200 at most', async () => {
    const query = 'query($last: Int) { actor(id: "actor:lnw-mv") { history(last: $last) { version changes { field } } } }';
    const versions = async (last?: number | null) => (await world().data<{ actor: { history: { version: number; changes: unknown[] }[] } }>(query, { last })).actor.history;
    expect((await versions()).map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(await versions(null)).toEqual(await versions());
    expect((await versions(1)).map(({ version, changes: { length } }) => [version, length])).toEqual([[3, 3]]);
    expect(await versions(0)).toEqual([]);
    for (const last of [-1, 201]) {
      const { errors } = await world().ask(query, { last });
      expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([['BAD_USER_INPUT', 'last']]);
    }
  });

  test('evidence names its source and place; verified is what a check found, as long as the passage is the same', async () => {
    const query = `query($at: AsOf) { node(id: "cooperation:exchange", at: $at) { ... on Fact { evidence { locator passageSha256 passageLength retrievedAt assertedBy verifiedAt verifiedBy source { id title } }
      history { version evidence { locator verifiedAt } } } } }`;
    const place = { passageLength: null, passageSha256: null, retrievedAt: '2025-01-05', assertedBy: null };
    expect(await world().data(query)).toEqual({ node: {
      evidence: [
        { ...place, locator: 'TOP 2', passageSha256: 'b'.repeat(64), passageLength: 80, verifiedAt: null, verifiedBy: null, source: { id: 'source:record', title: 'Ergebnisse eines Thementags' } },
        { ...place, locator: 'Seite 1', verifiedAt: RECORDED[2], verifiedBy: 'Redaktion', source: { id: 'source:web', title: 'Übersicht der Anlaufstellen, 2. Auflage' } },
      ],
      history: [
        { version: 2, evidence: [{ locator: 'TOP 2', verifiedAt: null }, { locator: 'Seite 1', verifiedAt: RECORDED[2] }] },
        { version: 1, evidence: [{ locator: 'TOP 2', verifiedAt: RECORDED[2] }, { locator: 'Seite 1', verifiedAt: RECORDED[2] }] },
      ],
    } });
    expect(await world().data(query, { at: { knownAt: RECORDED[1] } })).toMatchObject({ node: { evidence: [{ verifiedAt: null }, { verifiedAt: null, source: { title: 'Übersicht der Anlaufstellen' } }] } });
  });
  test('sources come by title, with how much evidence rests on them', async () => {
    const query = 'query($at: AsOf) { sources(at: $at) { nodes { id title publisher publishedOn url kind evidenceCount } totalCount } }';
    const { sources } = await world().data<{ sources: { nodes: { id: string; title: string; evidenceCount: number }[]; totalCount: number } }>(query);
    expect(sources.nodes.map(({ id }) => id)).toEqual(['source:law', 'source:record', 'source:web']);
    expect(sources.nodes[0]).toMatchObject({ title: 'Aufenthaltsgesetz', publisher: null, publishedOn: null, url: 'https://example.org/law', kind: 'LAW', evidenceCount: 2 });
    expect(sources.nodes[2]).toMatchObject({ title: 'Übersicht der Anlaufstellen, 2. Auflage', evidenceCount: 2 });
    const early = await world().data<{ sources: typeof sources }>(query, { at: { knownAt: RECORDED[0] } });
    expect(early.sources.nodes[2]).toMatchObject({ title: 'Übersicht der Anlaufstellen', evidenceCount: 1 });
  });

  test('a source names the facts that rest on it, by id, each once', async () => {
    const query = 'query($at: AsOf) { sources(at: $at) { nodes { id evidenceCount facts { id evidence { source { id } } } } } }';
    interface Named { readonly id: string; readonly evidenceCount: number; readonly facts: readonly { readonly id: string; readonly evidence: readonly { readonly source: { readonly id: string } }[] }[] }
    const { sources } = await world().data<{ sources: { nodes: Named[] } }>(query);
    for (const { id, evidenceCount, facts } of sources.nodes) {
      const ids = facts.map((fact) => fact.id);
      expect(ids).toEqual([...new Set(ids)].sort());
      expect(facts.filter(({ evidence }) => !evidence.some(({ source }) => source.id === id))).toEqual([]);
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.length).toBeLessThanOrEqual(evidenceCount);
    }
    const early = await world().data<{ sources: { nodes: Named[] } }>(query, { at: { knownAt: RECORDED[0] } });
    expect(early.sources.nodes[2]!.facts.length).toBeLessThan(sources.nodes[2]!.facts.length);
  });

  test('every fact carries its dates, reach, evidence and sentence in both languages', async () => {
    const { nodes } = await world().data<{ nodes: { text: string; english: string; evidence: object[] }[] }>(`{ nodes(ids: ["actor:ba", "affiliation:zav-ba", "task:procedure", "responsibility:abh-muc", "cooperation:exchange", "absence:zabh-mv",
      "disruption:visa", "topic:delay", "practice:table", "pattern:iq"]) { ... on Fact { id asOf { validAt } version recordedAt recordedBy scope confidence evidence { locator } text english: text(language: EN) none: text(language: null) } } }`);
    expect(nodes).toHaveLength(10);
    for (const node of nodes) {
      expect(node).toMatchObject({ asOf: { validAt: REFERENCE_DAY }, recordedAt: expect.any(String) as string, none: node.text });
      expect(node.evidence.length).toBeGreaterThan(0);
      expect(node.text).toMatch(/^\p{Lu}.*\.$/u);
      expect(node.english).toMatch(/^\p{Lu}.*\.$/u);
      expect(node.english).not.toBe(node.text);
    }
  });
});
