import { createHash } from 'node:crypto';
import { NO_CHANGES, type ChangeSet } from '../../api/domain/model/change-set.js';
import type { NewRecord } from '../../api/domain/model/record.js';
import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { findingKind } from '../../schema/vocabulary/finding-kind.js';
import { codeOf } from './ask.js';
import { DRAWN, RECORDED } from './drawn/history.js';
import { stated } from './drawn/statement.js';
import { onEmbeddedStore, type World } from './world.js';

const sha = (...keys: readonly string[]): string => createHash('sha256').update([...keys].sort().join('\n')).digest('hex').slice(0, 16);
const idOf = (rule: string, land: string, ...keys: readonly string[]): string => `finding:${rule}:${land}:${sha(...keys)}`;

const round = (clock: string, records: readonly NewRecord[]): ChangeSet => ({ ...NO_CHANGES, clock, recordedBy: 'Fachstelle', changeReason: null, records });
const verified = (subject: string): NewRecord => ({ kind: 'VERIFICATION', subject, content: { version: 1, source: 'source:record', locator: 'TOP 1' } });
const answered = (subject: string, actor: string): NewRecord => ({ kind: 'ANSWER', subject, content: { actor: `actor:${actor}`, version: 1, answer: 'YES' } });
const accepted = (subject: string, more: object = {}): NewRecord =>
  ({ kind: 'ACCEPTANCE', subject, content: { why: 'so gewollt', until: null, verdict: null, withdrawn: false, ...more } });

/** Another one who claims the whole Land, about whom nothing else is said. */
const OTHER: ChangeSet['facts'][number] = {
  id: 'responsibility:other-by', type: 'Responsibility', expectedVersion: 0, supersede: [],
  add: [stated('Responsibility', { actor: 'actor:visa', task: 'task:procedure', areas: ['09'] }, { scope: 'NAMED', validTo: '2020-12-01' })],
};

/** The drawn network recorded two years earlier, with what people said since. Questions are asked on 16 June 2025 in Berlin. */
const GROUND: readonly ChangeSet[] = [
  { ...DRAWN[0]!, clock: '2023-01-10T08:00:00.000Z', facts: [...DRAWN[0]!.facts, OTHER] },
  round('2023-05-01T08:00:00.000Z', [verified('cooperation:referral'), verified('cooperation:hidden'), verified('cooperation:either')]),
  round('2024-12-01T08:00:00.000Z', [
    verified('cooperation:hidden'), answered('cooperation:north', 'zav'), answered('cooperation:referral', 'hsp4'), answered('cooperation:referral', 'ag-s-mv'),
    answered('cooperation:general', 'zsba'),
  ]),
];

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly obligation: string;
  readonly land: string;
  readonly verdict: string | null;
  readonly acceptance: { readonly applies: boolean; readonly why: string } | null;
}
interface Page {
  readonly nodes: readonly Shown[];
  readonly pageInfo: { readonly startCursor: string; readonly endCursor: string; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly totalCount: number;
}
const BODY = 'totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { id kind obligation land verdict acceptance { applies why } }';

const list = async (world: World, args: string): Promise<Page> => (await world.data<{ findings: Page }>(`{ findings(${args}) { ${BODY} } }`)).findings;
const idsOf = ({ nodes }: Page): readonly string[] => nodes.map(({ id }) => id);
const refusal = async (world: World, query: string): Promise<readonly unknown[]> => {
  const answer = await world.ask(query);
  return [codeOf(answer), answer.errors[0]?.extensions.argument];
};

onEmbeddedStore('findings', (world) => {
  test('of a Land, with ids over what they are about', async () => {
    expect(idsOf(await list(world(), 'filter: { lands: [BY] }, at: { validAt: "2020-12-15" }'))).toEqual([
      idOf('responsibility-unclear', 'by', 'task:procedure/09'), idOf('task-uncovered', 'by', 'task:recruit'),
    ]);
    expect(idsOf(await list(world(), 'filter: { lands: [MV] }'))).toEqual([
      idOf('one-sided', 'mv', 'cooperation:north'), ...['hsp4', 'lnw-mv'].map((key) => idOf('single-point', 'mv', `actor:${key}`)).sort(),
      ...['either', 'referral'].map((key) => idOf('stale-evidence', 'mv', `cooperation:${key}`)).sort(),
    ]);
  });

  test('each tells its rule, what it is about and what shows it', async () => {
    const query = `{ findings(filter: { lands: [BY] }, at: { validAt: "2020-12-15" }) { nodes { id kind obligation verdict land asOf { validAt }
      rule { id kind obligation sentence english: sentence(language: EN) } pattern { id } subjects { __typename id } facts { id } acceptance { why } } } }`;
    const { findings } = await world().data<{ findings: { nodes: { id: string }[] } }>(query);
    expect(findings.nodes.find(({ id }) => id.includes('uncovered'))).toEqual({
      id: idOf('task-uncovered', 'by', 'task:recruit'), kind: 'UNCOVERED_TASK', obligation: 'MUST', verdict: null, land: 'BY', asOf: { validAt: '2020-12-15' }, pattern: null, acceptance: null,
      rule: {
        id: 'rule:task-uncovered', kind: 'UNCOVERED_TASK', obligation: 'MUST', sentence: 'Für jede Aufgabe muss an jedem Ort eine Stelle zuständig sein.',
        english: 'For every task a body must be responsible in every place.',
      },
      subjects: [{ __typename: 'Task', id: 'task:recruit' }], facts: [{ id: 'absence:recruit-by' }],
    });
    expect(findings.nodes.find(({ id }) => id.includes('unclear'))).toMatchObject({ subjects: [{ id: 'task:procedure' }, { __typename: 'Area', id: 'area:09' }] });
  });

  test('a finding about a slot brings the slot; any other has none', async () => {
    const query = '{ findings(first: 200, filter: { lands: [HH, MV] }) { nodes { kind verdict subjects { id } pattern { id } slot { key verdict land text pattern { id } } } } }';
    const { findings: { nodes } } = await world().data<{ findings: { nodes: Record<string, unknown>[] } }>(query);
    const slots = nodes.filter(({ kind }) => kind === 'UNDOCUMENTED_LINK');
    expect(slots.map(({ slot }) => slot)).toEqual(slots.map(({ pattern, verdict }) =>
      ({ key: expect.any(String) as string, text: expect.stringContaining('nicht dokumentiert') as string, land: 'HH', verdict, pattern })));
    expect(slots.length).toBeGreaterThan(2);
    expect(slots.every(({ subjects, pattern }) => JSON.stringify(subjects) === JSON.stringify([pattern]))).toBe(true);
    expect(nodes.filter((node) => !slots.includes(node)).every(({ slot, pattern, verdict }) => slot === null && pattern === null && verdict === null)).toBe(true);
  });

  test('each says what it found, in both languages, starting with its day', async () => {
    const texts = async (args: string) => (await world().data<{ findings: { nodes: { de: string; en: string }[] } }>(`{ findings(${args}) { nodes { de: text en: text(language: EN) } } }`)).findings.nodes;
    const [oneSided, , point, stale] = await texts('filter: { lands: [MV] }');
    expect(oneSided).toEqual({
      de: 'Am 19. November 2020 ist in Schleswig-Holstein und Mecklenburg-Vorpommern die Zusammenarbeit zwischen der Regionaldirektion Nord, dem IQ Netzwerk Mecklenburg-Vorpommern und der'
        + ' Zentralen Auslands- und Fachvermittlung nur von der Zentralen Auslands- und Fachvermittlung bestätigt; die Bestätigung von der Regionaldirektion Nord und dem IQ Netzwerk Mecklenburg-Vorpommern steht aus.',
      en: 'On 19 November 2020, the cooperation between the Regionaldirektion Nord, the IQ Netzwerk Mecklenburg-Vorpommern and the Zentrale Auslands- und Fachvermittlung in Schleswig-Holstein and'
        + ' Mecklenburg-Vorpommern is confirmed only by the Zentrale Auslands- und Fachvermittlung; confirmation by the Regionaldirektion Nord and the IQ Netzwerk Mecklenburg-Vorpommern is outstanding.',
    });
    expect(point).toEqual({
      de: 'Am 19. November 2020 zerfiele das dokumentierte Netz in Mecklenburg-Vorpommern ohne das IQ Netzwerk Mecklenburg-Vorpommern in Teile.',
      en: 'On 19 November 2020, the documented network in Mecklenburg-Vorpommern would fall apart without the IQ Netzwerk Mecklenburg-Vorpommern.',
    });
    expect(stale).toEqual({
      de: 'Am 19. November 2020 gilt eine Aussage, deren Beleg zuletzt am 1. Mai 2023 und damit vor mehr als einem Jahr geprüft wurde: In Mecklenburg-Vorpommern leitet das Teilprojekt Fachkräfte'
        + ' bei der Aufgabe „Anwerbung im Ausland“ innerhalb von 2 Tagen Anliegen an die Arbeitgeber-Services weiter: Datenaustausch (Weg: Formular; belegt ab dem 1. Januar 2019).',
      en: 'On 19 November 2020, a statement holds whose evidence was last checked on 1 May 2023, more than a year ago: In Mecklenburg-Vorpommern, the Teilprojekt Fachkräfte refers cases to the'
        + ' Arbeitgeber-Services on the task “Anwerbung im Ausland” within 2 days: data exchange (channel: Formular; attested from 1 January 2019 on).',
    });
    expect((await texts('filter: { lands: [MV] }, at: { validAt: "2025-06-16" }')).map(({ de }) => de)).toEqual([
      'In Mecklenburg-Vorpommern ist ein IQ Landesnetzwerk nicht dokumentiert (nicht erfragt; nur erwähnt: Angaben zu früheren Tagen; die Struktur des Förderprogramms IQ hat sich am 1. Januar 2023 geändert); vorgegeben im Muster „Beschleunigtes Verfahren“.',
    ]);
  });

  test('of all Länder: MUST first, then by kind, Land and id', async () => {
    const { nodes, totalCount } = await list(world(), 'first: 200');
    const rank = ({ obligation, kind, land, id }: Shown) => [obligation, String(findingKind.values.indexOf(kind as never)).padStart(2), String(federalStateCode.values.indexOf(land as never)).padStart(2), id].join(' ');
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(rank)).toEqual(nodes.map(rank).sort());
    expect(new Set(nodes.map(({ land }) => land)).size).toBe(16);
  });

  test('every filter narrows, and they narrow together', async () => {
    const { nodes: all } = await list(world(), 'first: 200');
    const kept = (fits: (finding: Shown) => boolean) => all.filter(fits).map(({ id }) => id);
    expect(idsOf(await list(world(), 'first: 200, filter: {}'))).toEqual(kept(() => true));
    expect(idsOf(await list(world(), 'first: 200, filter: { kinds: [], lands: [], includeAccepted: null, obligation: null, pattern: null }'))).toEqual(kept(() => true));
    expect(idsOf(await list(world(), 'first: 200, filter: { kinds: [UNDOCUMENTED_LINK, UNCOVERED_TASK] }'))).toEqual(kept(({ kind }) => kind === 'UNDOCUMENTED_LINK' || kind === 'UNCOVERED_TASK'));
    expect(idsOf(await list(world(), 'first: 200, filter: { lands: [MV, BY, MV] }'))).toEqual(kept(({ land }) => land === 'MV' || land === 'BY'));
    expect(idsOf(await list(world(), 'first: 200, filter: { obligation: SHOULD }'))).toEqual(kept(({ obligation }) => obligation === 'SHOULD'));
    expect(idsOf(await list(world(), 'first: 200, filter: { pattern: "pattern:iq", obligation: SHOULD }'))).toEqual(kept(({ kind, obligation }) => kind === 'UNDOCUMENTED_LINK' && obligation === 'SHOULD'));
    expect((await list(world(), 'filter: { pattern: "pattern:iq" }, at: { validAt: "2023-06-01" }')).totalCount).toBe(0);
  });

  test('hints are listed for those who ask for them, and counted among nothing else', async () => {
    const later = 'at: { validAt: "2020-11-19" }';
    const { nodes } = await list(world(), `filter: { kinds: [PARALLEL_CANDIDATE] }, ${later}`);
    const hints = nodes.map(({ id, obligation, verdict }) => [id, obligation, verdict]);
    expect(hints).toEqual(['other-by', 'visa-lead'].map((other) => idOf('parallel-candidate', 'by', 'responsibility:abh-by', `responsibility:${other}`)).sort().map((id) => [id, 'SHOULD', null]));
    expect(idsOf(await list(world(), `first: 200, ${later}`))).not.toContain(nodes[0]?.id);
    expect(await world().data(`{ node(id: "${nodes[0]?.id ?? ''}") { ... on Finding { kind } } }`)).toEqual({ node: { kind: 'PARALLEL_CANDIDATE' } });
  });

  test('a Land has its own list; asked for other Länder it refuses', async () => {
    const ofState = async (code: string, args: string) => (await world().data<{ federalState: { findings: Page } }>(`{ federalState(code: ${code}) { findings${args} { ${BODY} } } }`)).federalState.findings;
    for (const code of ['MV', 'BY', 'SL']) expect(await ofState(code, '')).toEqual(await list(world(), `filter: { lands: [${code}] }`));
    expect(idsOf(await ofState('MV', '(filter: { lands: [MV, BY], kinds: [STALE_EVIDENCE] })'))).toHaveLength(2);
    expect(await refusal(world(), '{ federalState(code: MV) { findings(filter: { lands: [BY] }) { totalCount } } }')).toEqual(['BAD_USER_INPUT', 'filter.lands']);
  });

  test.each(['first', 'last'] as const)('pages by %s join to the whole list, and a cursor keeps the revision', async (size) => {
    const whole = await list(world(), 'first: 200');
    const backward = size === 'last';
    let cursor = '';
    let found: readonly string[] = [];
    for (let more = true; more;) {
      const page = await list(world(), `${size}: 7${cursor}`);
      expect(page.totalCount).toBe(whole.totalCount);
      found = backward ? [...idsOf(page), ...found] : [...found, ...idsOf(page)];
      cursor = backward ? `, before: "${page.pageInfo.startCursor}"` : `, after: "${page.pageInfo.endCursor}"`;
      more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    }
    expect(found).toEqual(idsOf(whole));
    expect(await refusal(world(), `{ findings(filter: { obligation: MUST }, ${size}: 7${cursor}) { totalCount } }`)).toEqual(['BAD_USER_INPUT', backward ? 'before' : 'after']);
  });

  test('bad input is refused with its argument, never answered with an empty list', async () => {
    expect(await refusal(world(), '{ findings(filter: { pattern: "pattern:none" }) { totalCount } }')).toEqual(['NOT_FOUND', 'filter.pattern']);
    expect(await refusal(world(), '{ findings(filter: { pattern: "actor:ba" }) { totalCount } }')).toEqual(['NOT_FOUND', 'filter.pattern']);
    expect(await refusal(world(), '{ findings(first: 201) { totalCount } }')).toEqual(['BAD_USER_INPUT', 'first']);
    expect(await refusal(world(), '{ findings(after: "x") { totalCount } }')).toEqual(['BAD_USER_INPUT', 'after']);
    expect(await refusal(world(), '{ findings(filter: { kinds: [NONE] }) { totalCount } }')).toEqual(['BAD_USER_INPUT', 'filter.kinds[0]']);
    expect((await list(world(), 'first: 0')).nodes).toEqual([]);
  });

  test('rules and findings are found by their ids; what was never given out is null', async () => {
    const { rules } = await world().data<{ rules: { id: string; kind: string }[] }>('{ rules { id kind obligation sentence } }');
    const byId = await world().data<{ nodes: unknown[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Rule { id kind obligation sentence } } }', { ids: rules.map(({ id }) => id) });
    expect(byId.nodes).toEqual(rules);
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(findingKind.values));
    const ids = idsOf(await list(world(), 'filter: { lands: [MV] }'));
    const nodes = async (asked: readonly string[], at = '') => (await world().data<{ nodes: ({ id: string } | null)[] }>(`query($ids: [ID!]!) { nodes(ids: $ids${at}) { id } }`, { ids: asked })).nodes.map((node) => node?.id);
    expect(await nodes(ids)).toEqual(ids);
    expect(await nodes(['rule:none', 'finding:none:mv:0123456789abcdef', 'finding:x', `${ids[0] ?? ''}0`, 'finding:one-sided:xx:0123456789abcdef'])).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(await nodes(ids.slice(0, 1), ', at: { validAt: "2018-01-01" }')).toEqual([undefined]);
  });

  test('sixteen Länder cost one read of each; asked again at one revision, nothing is read anew', async () => {
    const reads = async (args: string): Promise<Readonly<Record<string, number>>> => {
      world().store.takeReads();
      await list(world(), args);
      const counts = new Map<string, number>();
      // Which places are known by now depends on what was asked before.
      for (const read of world().store.takeReads().filter((each) => each !== 'areas')) counts.set(read, (counts.get(read) ?? 0) + 1);
      return Object.fromEntries(counts);
    };
    const args = 'first: 200, at: { validAt: "2020-10-01" }';
    // Of the records answers and verifications are read with the Land, those there are few of at once.
    expect(await reads(args)).toEqual({ revision: 1, areaFacts: 16, areasIn: 16, listed: 2, records: 32, versions: expect.any(Number) as number });
    expect(await reads(`${args} # in other words\n`)).toEqual({ revision: 1 });
  });

}, { holds: GROUND, environment: { SEED: 'no' } });

/** What is accepted, one after another, in a world of its own. */
onEmbeddedStore('accepted findings', (world) => {
  const found = async (args = ''): Promise<readonly Shown[]> => (await list(world(), `filter: { lands: [BY]${args} }, at: { validAt: "2020-12-15" }`)).nodes;
  const accept = (record: NewRecord) => world().store.append(round(RECORDED[4]!, [record]));

  test('are softened, and left out only for those who say so', async () => {
    const [unclear, uncovered] = await found();
    await accept(accepted(unclear!.id));
    await accept(accepted(uncovered!.id, { until: '2025-06-15' }));
    expect((await found()).map(({ id, acceptance }) => [id, acceptance])).toEqual([
      [unclear!.id, { applies: true, why: 'so gewollt' }], [uncovered!.id, { applies: false, why: 'so gewollt' }],
    ]);
    expect((await found(', includeAccepted: false')).map(({ id }) => id)).toEqual([uncovered!.id]);
    await accept(accepted(uncovered!.id, { until: '2025-06-16', why: 'verlängert' }));
    expect((await found(', includeAccepted: false'))).toEqual([]);
    await accept(accepted(unclear!.id, { withdrawn: true }));
    expect((await found()).map(({ acceptance }) => acceptance)).toEqual([null, { applies: true, why: 'verlängert' }]);
  });

  test('accepted after the first page was shown: the following pages are of the first one\'s revision', async () => {
    const pageOf = (place = '') => list(world(), `filter: { lands: [MV] }, first: 1${place}`);
    const { pageInfo } = await pageOf();
    const { nodes: [second] } = await pageOf(`, after: "${pageInfo.endCursor}"`);
    await accept(accepted(second!.id));
    expect((await pageOf(`, after: "${pageInfo.endCursor}"`)).nodes).toEqual([second]);
    expect((await list(world(), 'filter: { lands: [MV] }')).nodes[1]).toEqual({ ...second, acceptance: { applies: true, why: 'so gewollt' } });
  });

  test('say who accepted, when and until when; before that nobody had', async () => {
    const query = 'query($at: AsOf) { findings(filter: { kinds: [UNCOVERED_TASK] }, at: $at) { nodes { acceptance { by why until acceptedAt acceptedVerdict applies } } } }';
    expect(await world().data(query)).toEqual({ findings: { nodes: [{ acceptance: {
      by: 'Fachstelle', why: 'verlängert', until: '2025-06-16', acceptedAt: expect.stringMatching(/^2025-05-10T08:00:00\.00\dZ$/) as string, acceptedVerdict: null, applies: true,
    } }] } });
    expect(await world().data(query, { at: { knownAt: '2025-01-01T00:00:00.000Z' } })).toEqual({ findings: { nodes: [{ acceptance: null }] } });
  });
}, { holds: GROUND, environment: { SEED: 'no' } });
