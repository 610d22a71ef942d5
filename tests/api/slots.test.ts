import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { flawsIn, wrongOfUnknown } from '../domain/text/guard.js';
import { codeOf } from './ask.js';
import { DELIVERED, onEmbeddedStore, type World } from './world.js';

const IQ = 'pattern:iq-ba-im-land';
const PROCEDURE = 'pattern:beschleunigtes-fachkraefteverfahren';
const CHAIN = 'pattern:kette-der-fachkraefteeinwanderung';
const PATTERNS = [IQ, PROCEDURE, CHAIN];

interface Shown {
  readonly key: string;
  readonly verdict: string;
  readonly unknownReason: string | null;
  readonly absenceReason: string | null;
  readonly extent: string | null;
  readonly text: string;
  readonly en: string;
}
interface Row {
  readonly federalState: { readonly code: string };
  readonly regionalDirectorates: readonly { readonly id: string }[];
  readonly slots: readonly Shown[];
  readonly coverage: Readonly<Record<string, number | null>>;
}

const BODY = 'rows { federalState { code } regionalDirectorates { id } coverage { present presentInPart absentConfirmed unknown notApplicable coverage knowledge } slots { key verdict unknownReason absenceReason extent text en: text(language: EN) } }';
const rowsOf = async (world: World, pattern: string, validAt = '2020-11-19'): Promise<readonly Row[]> =>
  (await world.data<{ overview: { rows: readonly Row[] } }>(`{ overview(pattern: "${pattern}", at: { validAt: "${validAt}" }) { ${BODY} } }`)).overview.rows;

const why = ({ verdict, unknownReason, absenceReason, extent }: Shown): string => `${verdict} ${unknownReason ?? absenceReason ?? extent ?? ''}`.trim();

onEmbeddedStore('slots of the delivered data', (world) => {
  const told = async (code: string, query: string): Promise<Record<string, never>> => (await world().data<{ federalState: Record<string, never> }>(`{ federalState(code: ${code}) { ${query} } }`)).federalState;

  test.each([
    [IQ, 'BW', 'iq-network~regional-directorate', 'PRESENT WHOLE'], [IQ, 'SL', 'iq-network~regional-directorate', 'UNKNOWN NOT_ATTESTED_THEN'],
    [IQ, 'BY', 'iq-network~regional-directorate', 'UNKNOWN LAND_NOT_NAMED'], [IQ, 'BY', 'hsp4~regional-directorate', 'UNKNOWN SOURCE_SILENT'],
    [IQ, 'SL', 'hsp4~employer-service', 'PRESENT WHOLE'], [IQ, 'SN', 'iq~employer-service', 'PRESENT PART'], [IQ, 'HE', 'hsp4', 'PRESENT WHOLE'],
    [IQ, 'BE', 'hsp4~hsp1-or-hsp2', 'PRESENT WHOLE'], [IQ, 'BE', 'hsp4~hsp1', 'UNKNOWN ALTERNATIVE_OPEN'], [IQ, 'BB', 'hsp4~hsp3', 'PRESENT WHOLE'],
    [PROCEDURE, 'ST', 'central-immigration-authority', 'ABSENT_CONFIRMED NOT_ESTABLISHED_BY_DECISION'],
    [PROCEDURE, 'BW', 'central-immigration-authority', 'ABSENT_CONFIRMED NOT_YET_ESTABLISHED'], [PROCEDURE, 'BB', 'central-immigration-authority', 'PRESENT WHOLE'],
    [PROCEDURE, 'BB', 'hsp4~immigration-authority', 'PRESENT WHOLE'], [PROCEDURE, 'HH', 'employer~immigration-authority', 'UNKNOWN STATUTORY_ONLY'],
    [CHAIN, 'ST', 'hsp4~employer-service-placement', 'UNKNOWN LAND_NOT_NAMED'],
  ])('%s in %s: %s is %s', async (pattern, land, ...[key, expected]) => {
    const slots = (await told(land, `slots(pattern: "${pattern}") { key verdict unknownReason absenceReason extent text }`))['slots'] as unknown as readonly Shown[];
    expect(slots.filter((slot) => slot.key === key).map(why)).toEqual([expected]);
  });

  // That both stores give the same bytes is tested elsewhere.
  test.each(['2020-11-19', '2021-06-01', '2023-06-01'])('every sentence of every Land and pattern is well formed, on %s', async (validAt) => {
    for (const pattern of PATTERNS) {
      const rows = await rowsOf(world(), pattern, validAt);
      expect(rows.map(({ federalState }) => federalState.code)).toEqual(federalStateCode.values);
      for (const slot of rows.flatMap(({ slots }) => slots)) {
        expect([slot.text, ...flawsIn(slot.text)]).toEqual([slot.text]);
        expect([slot.en, ...flawsIn(slot.en)]).toEqual([slot.en]);
        expect(slot.text).toMatch(/^Am \d/);
        if (slot.verdict !== 'UNKNOWN') continue;
        expect(slot.text).toContain('nicht dokumentiert');
        expect([slot.text, ...wrongOfUnknown(slot.text), ...wrongOfUnknown(slot.en)]).toEqual([slot.text]);
      }
    }
  });

  test('the round that ended leaves no slot of its patterns open in 2023; what goes on is judged', async () => {
    for (const pattern of [IQ, CHAIN]) {
      const rows = await rowsOf(world(), pattern, '2023-06-01');
      expect(new Set(rows.flatMap(({ slots }) => slots.map(({ verdict }) => verdict)))).toEqual(new Set(['NOT_APPLICABLE']));
      for (const { coverage } of rows) expect(coverage).toMatchObject({ present: 0, unknown: 0, coverage: null, knowledge: null });
      for (const { text } of rows.flatMap(({ slots }) => slots)) expect(text).toContain('hat sich am 1. Januar 2023 geändert');
    }
    const verdicts = (await rowsOf(world(), PROCEDURE, '2023-06-01')).map(({ slots }) => slots.find(({ key }) => key === 'central-immigration-authority')!);
    expect(verdicts.map(why).slice(0, 4)).toEqual(['ABSENT_CONFIRMED NOT_YET_ESTABLISHED', 'PRESENT WHOLE', 'PRESENT WHOLE', 'PRESENT WHOLE']);
  });

  test('the overview says of each Land what the Land says itself', async () => {
    const rows = await rowsOf(world(), IQ);
    for (const { federalState: { code }, ...row } of rows.filter((_, index) => index % 5 === 0)) {
      const own = await told(code, `regionalDirectorates { id } coverage(pattern: "${IQ}") { present presentInPart absentConfirmed unknown notApplicable coverage knowledge } slots(pattern: "${IQ}") { key verdict unknownReason absenceReason extent text en: text(language: EN) }`);
      expect(own).toEqual(row);
    }
    const counts = rows.map(({ coverage, slots }) => [slots.length, (coverage['present'] ?? 0) + (coverage['absentConfirmed'] ?? 0) + (coverage['unknown'] ?? 0) + (coverage['notApplicable'] ?? 0)]);
    for (const [all, sum] of counts) expect(sum).toBe(all);
  });

  test('an overview reads each Land once, and nothing but the revision when it is asked again', async () => {
    const query = `{ overview(pattern: "${IQ}", at: { validAt: "2020-12-24" }) { groups ${BODY} } }`;
    world().store.takeReads();
    await world().data(query);
    const reads = world().store.takeReads();
    expect(reads.filter((read) => read === 'areaFacts')).toHaveLength(16);
    expect(new Set(reads)).toEqual(new Set(['revision', 'areaFacts', 'areas', 'listed', 'records', 'facts', 'versions'].filter((read) => reads.includes(read))));
    await world().data(`${query} # in other words`);
    expect(new Set(world().store.takeReads())).toEqual(new Set(['revision']));
    await world().data(`{ federalStates(at: { validAt: "2020-12-24" }) { undocumentedLinks(pattern: "${IQ}") { text landsThatHaveIt practices { id } } peerGaps { text } similarStates(pattern: "${IQ}") { land } } }`);
    expect(world().store.takeReads().filter((read) => read === 'areaFacts')).toEqual([]);
  });
}, DELIVERED);

onEmbeddedStore('what follows from slots of the delivered data', (world) => {
  test('missing and undocumented links are two lists, what is required first, with the Länder that have them', async () => {
    const query = `missingLinks(pattern: "${PROCEDURE}") { slot { key verdict obligation } practices { id } landsThatHaveIt text en: text(language: EN) } undocumentedLinks(pattern: "${PROCEDURE}") { slot { key verdict obligation } practices { id } landsThatHaveIt text en: text(language: EN) }`;
    const { federalState } = await world().data<{ federalState: Record<'missingLinks' | 'undocumentedLinks', readonly { slot: { key: string; verdict: string; obligation: string }; landsThatHaveIt: readonly string[]; text: string; en: string }[]> }>(`{ federalState(code: ST) { ${query} } }`);
    expect(federalState.missingLinks.map(({ slot, landsThatHaveIt }) => [slot.key, slot.verdict, landsThatHaveIt])).toEqual([['central-immigration-authority', 'ABSENT_CONFIRMED', ['BB', 'BE', 'NW', 'SH']]]);
    expect(federalState.undocumentedLinks.every(({ slot }) => slot.verdict === 'UNKNOWN')).toBe(true);
    const obligations = federalState.undocumentedLinks.map(({ slot }) => slot.obligation);
    expect(obligations).toEqual([...obligations].sort());
    for (const { text, en } of [...federalState.missingLinks, ...federalState.undocumentedLinks]) expect([text, ...flawsIn(text), ...flawsIn(en)]).toEqual([text]);
    for (const { text } of federalState.undocumentedLinks) expect([text, ...wrongOfUnknown(text)]).toEqual([text]);
    expect(federalState.missingLinks[0]?.text).toContain('(Entscheidung des Landes); dokumentiert ist das für Brandenburg, Berlin, Nordrhein-Westfalen und Schleswig-Holstein');
  });

  test('a finding about a slot tells what others do about it, the same as the lists; one about anything else tells nothing', async () => {
    const link = '{ slot { key pattern { id } } practices { id } landsThatHaveIt text }';
    const lists = [IQ, PROCEDURE].map((id, index) => `m${index}: missingLinks(pattern: "${id}") ${link} u${index}: undocumentedLinks(pattern: "${id}") ${link}`).join(' ');
    interface Link { readonly slot: { readonly key: string; readonly pattern: { readonly id: string } } }
    const { federalState: { findings, ...links } } = await world().data<{ federalState: { findings: { nodes: { slot: Link['slot'] | null; link: Link | null }[] } } & Record<string, readonly Link[]> }>(
      `{ federalState(code: ST) { findings(first: 100) { nodes { slot { key pattern { id } } link ${link} } } ${lists} } }`);
    const about = findings.nodes.filter(({ slot }) => slot && [IQ, PROCEDURE].includes(slot.pattern.id));
    const keyOf = ({ slot }: Link): string => `${slot.pattern.id} ${slot.key}`;
    expect(about.map(({ link }) => link!).sort((a, b) => keyOf(a).localeCompare(keyOf(b)))).toEqual(Object.values(links).flat().sort((a, b) => keyOf(a).localeCompare(keyOf(b))));
    expect(about.length).toBeGreaterThan(10);
    expect(findings.nodes.filter(({ slot, link }) => slot === null && link !== null)).toEqual([]);
  });

  test('gaps beside peers, in every Land, are well worded and said of no Land that has it', async () => {
    const { federalStates } = await world().data<{ federalStates: readonly { code: string; peerGaps: readonly { lands: readonly string[]; verdict: string; text: string; en: string }[] }[] }>(
      '{ federalStates { code peerGaps(peers: 2) { lands verdict kinds cooperationKind text en: text(language: EN) } } }',
    );
    const gaps = federalStates.flatMap(({ code, peerGaps }) => peerGaps.map((gap) => ({ code, ...gap })));
    expect(gaps.length).toBeGreaterThan(10);
    for (const { code, lands, text, en, verdict } of gaps) {
      expect([text, ...flawsIn(text), ...flawsIn(en)]).toEqual([text]);
      expect([code, lands.includes(code), lands.length >= 2]).toEqual([code, false, true]);
      if (verdict === 'UNKNOWN') expect([text, ...wrongOfUnknown(text)]).toEqual([text]);
    }
    expect(federalStates.find(({ code }) => code === 'ST')?.peerGaps).toContainEqual(expect.objectContaining({ lands: ['BY', 'HH'] }));
  });

  test('two Länder compared, the other way round mirrored, and one with itself', async () => {
    const compared = async (left: string, right: string) => (await world().data<{ comparison: { similarity: number | null; differences: readonly { key: string; outcome: string }[]; rows: readonly { key: string; outcome: string; onlyLeftKinds: readonly string[]; onlyRightKinds: readonly string[] }[] } }>(
      `{ comparison(pattern: "${IQ}", left: ${left}, right: ${right}) { pattern { id } similarity differences { key outcome } rows { key outcome onlyLeftKinds onlyRightKinds role { key } edge { key roles { key } } left { verdict land text } right { verdict land text } } } }`,
    )).comparison;
    const [there, back, same] = [await compared('{ land: BW }', '{ land: BY }'), await compared('{ land: BY }', '{ land: BW }'), await compared('{ land: BW }', '{ land: BW }')];
    const mirrored = (outcome: string): string => ({ ONLY_LEFT: 'ONLY_RIGHT', ONLY_RIGHT: 'ONLY_LEFT' })[outcome] ?? outcome;
    expect(back.rows.map(({ key, outcome, onlyLeftKinds, onlyRightKinds }) => [key, mirrored(outcome), onlyRightKinds, onlyLeftKinds])).toEqual(there.rows.map(({ key, outcome, onlyLeftKinds, onlyRightKinds }) => [key, outcome, onlyLeftKinds, onlyRightKinds]));
    expect([back.similarity, same.similarity, same.differences]).toEqual([there.similarity, 1, []]);
    expect(there.rows.find(({ key }) => key === 'iq~employment-agency')).toMatchObject({ outcome: 'SAME', onlyLeftKinds: ['SHARED_PREMISES'], onlyRightKinds: ['EMBEDDED_STAFF'] });
  });

  test('one Land at two moments: each side by its own, in its slots and in its facts', async () => {
    const side = 'verdict pattern { asOf { validAt } } facts { id asOf { validAt } } text';
    const { comparison } = await world().data<{ comparison: { rows: readonly { key: string; outcome: string; left: Shown; right: Shown }[] } }>(
      `{ comparison(pattern: "${PROCEDURE}", left: { land: BY, at: { validAt: "2020-11-19" } }, right: { land: BY, at: { validAt: "2020-12-15" } }) { rows { key outcome left { ${side} } right { ${side} } } } }`,
    );
    expect(comparison.rows.find(({ key }) => key === 'central-immigration-authority')).toMatchObject({
      outcome: 'ONLY_RIGHT',
      left: { verdict: 'ABSENT_CONFIRMED', pattern: { asOf: { validAt: '2020-11-19' } }, facts: [{ id: 'absence:central-immigration-authority-by', asOf: { validAt: '2020-11-19' } }] },
      right: { verdict: 'PRESENT', pattern: { asOf: { validAt: '2020-12-15' } }, facts: [{ id: 'actor:zabh-by', asOf: { validAt: '2020-12-15' } }] },
    });
    expect(comparison.rows.map(({ left, right }) => [left.text.slice(0, 20), right.text.slice(0, 20)])).toEqual(comparison.rows.map(() => ['Am 19. November 2020', 'Am 15. Dezember 2020']));
    const { comparison: ended } = await world().data<{ comparison: { rows: readonly { outcome: string }[]; similarity: number | null } }>(
      `{ comparison(pattern: "${IQ}", left: { land: BY }, right: { land: BY, at: { validAt: "2023-06-01" } }) { rows { outcome } similarity } }`,
    );
    expect([new Set(ended.rows.map(({ outcome }) => outcome)), ended.similarity]).toEqual([new Set(['NOT_COMPARABLE']), null]);
  });

  test('Länder alike know five slots of each other; groups hold such only', async () => {
    const { federalStates, overview } = await world().data<{ federalStates: readonly { code: string; similarStates: readonly { land: string; similarity: number; comparedRows: number }[] }[]; overview: { groups: readonly (readonly string[])[] } }>(
      `{ federalStates { code similarStates(pattern: "${IQ}") { land similarity comparedRows } } overview(pattern: "${IQ}") { groups } }`,
    );
    for (const { similarStates } of federalStates) {
      expect(similarStates.every(({ comparedRows }) => comparedRows >= 5)).toBe(true);
      expect(similarStates.map(({ similarity }) => -similarity)).toEqual(similarStates.map(({ similarity }) => -similarity).sort((a, b) => a - b));
    }
    const alike = new Set(federalStates.flatMap(({ code, similarStates }) => similarStates.filter(({ similarity }) => similarity === 1).map(({ land }) => `${code} ${land}`)));
    expect(overview.groups.length).toBeGreaterThan(0);
    for (const group of overview.groups) for (const a of group) for (const b of group) expect(a === b || alike.has(`${a} ${b}`)).toBe(true);
  });

  test('a practice fits its own Land wholly, and elsewhere says what is not documented and whom to ask', async () => {
    const transfers = federalStateCode.values.map((land) => `${land}: transfer(land: ${land}) { fit text en: text(language: EN) whomToAsk { id } missingRoles { key } missingEdges { key roles { key } } matchedRoles { role { key } actors { id } } matchedEdges { key } blockers { id } }`).join(' ');
    type Transfer = { fit: number | null; text: string; en: string; whomToAsk: readonly { id: string }[]; missingEdges: readonly { key: string }[] };
    const { practices } = await world().data<{ practices: readonly ({ id: string; scope: string; standing: string; areas: readonly { federalState: { code: string } | null }[] } & Readonly<Record<string, unknown>>)[] }>(
      `{ practices { id scope standing areas { federalState { code } } ${transfers} } }`,
    );
    for (const practice of practices) {
      const own = practice.areas.flatMap(({ federalState }) => (practice.scope === 'NAMED' || practice.scope === 'EXAMPLE') && federalState ? [federalState.code] : []);
      const fits = own.map((code) => (practice[code] as Transfer).fit);
      expect([practice.id, ...fits]).toEqual([practice.id, ...own.map(() => (practice.standing === 'PLANNED' ? null : 1))]);
      for (const land of federalStateCode.values) {
        const { text, en } = practice[land] as Transfer;
        expect([text, ...flawsIn(text), ...flawsIn(en)]).toEqual([text]);
      }
    }
    const rule = practices.find(({ id }) => id === 'practice:cf023')!;
    expect(rule['BY']).toMatchObject({ fit: 2 / 3, missingEdges: [{ key: 'iq-network~employer-service' }], whomToAsk: [{ id: 'actor:ag-s-st' }, { id: 'actor:lnw-st' }] });
  });

  test('the end of the round is a cliff: what ends on its last day, and what is no longer present', async () => {
    const query = (date: string, more = ''): string => `cliff(date: "${date}", pattern: "${IQ}"${more}) { date endingCount ending { id asOf { validAt } validTo } noLongerPresent { key verdict pattern { validTo } text } }`;
    type Cliff = { endingCount: number; ending: readonly { id: string; asOf: { validAt: string } }[]; noLongerPresent: readonly { key: string; verdict: string; pattern: { validTo: string }; text: string }[] };
    const cliff = async (date: string, more?: string): Promise<Cliff> => (await world().data<{ federalState: { cliff: Cliff } }>(`{ federalState(code: BW) { ${query(date, more)} } }`)).federalState.cliff;
    const round = await cliff('2023-01-01');
    expect(round.ending.map(({ id }) => id)).toEqual(expect.arrayContaining(['actor:lnw-bw', 'actor:hsp4-bw', 'cooperation:cf021']));
    expect(round.ending.every(({ asOf }) => asOf.validAt === '2022-12-31')).toBe(true);
    expect(round.endingCount).toBe(round.ending.length);
    expect(round.noLongerPresent.map(({ key }) => key)).toEqual(expect.arrayContaining(['iq-network', 'hsp4', 'iq-network~regional-directorate']));
    for (const { verdict, pattern, text } of round.noLongerPresent) {
      expect([verdict, pattern.validTo]).toEqual(['UNKNOWN', '2023-01-01']);
      expect([text, ...flawsIn(text), ...wrongOfUnknown(text)]).toEqual([text]);
      expect(text).toMatch(/^Am 1\. Januar 2023 /);
    }
    const few = await cliff('2023-01-01', ', limit: 3');
    expect([few.endingCount, few.ending]).toEqual([round.endingCount, round.ending.slice(0, 3)]);
    expect((await cliff('2023-01-01', ', limit: 0')).ending).toEqual([]);
    expect(await cliff('2021-02-03')).toMatchObject({ endingCount: 0, ending: [], noLongerPresent: [] });
  });

  test.each([
    [`federalState(code: BW) { slots(pattern: "pattern:none") { key } }`, 'NOT_FOUND', 'pattern'],
    [`federalState(code: BW) { coverage(pattern: "task:accel-procedure") { present } }`, 'NOT_FOUND', 'pattern'],
    [`federalState(code: BW) { missingLinks(pattern: "") { text } }`, 'NOT_FOUND', 'pattern'],
    [`federalState(code: BW) { similarStates(pattern: "x") { land } }`, 'NOT_FOUND', 'pattern'],
    [`overview(pattern: "pattern:none") { groups }`, 'NOT_FOUND', 'pattern'],
    [`overview(pattern: "${IQ}", at: { knownAt: "2001-01-01T00:00:00.000Z" }) { groups }`, 'NOT_FOUND', 'pattern'],
    [`comparison(pattern: "pattern:none", left: { land: BW }, right: { land: BY }) { similarity }`, 'NOT_FOUND', 'pattern'],
    [`comparison(pattern: "${IQ}", left: { land: BW, at: { validAt: "2020-02-30" } }, right: { land: BY }) { similarity }`, 'BAD_USER_INPUT', 'left.at.validAt'],
    [`comparison(pattern: "${IQ}", left: { land: BW }, right: { land: XX }) { similarity }`, 'BAD_USER_INPUT', 'right.land'],
    ['federalState(code: BW) { peerGaps(peers: 0) { text } }', 'BAD_USER_INPUT', 'peers'],
    ['federalState(code: BW) { peerGaps(peers: 16) { text } }', 'BAD_USER_INPUT', 'peers'],
    [`federalState(code: BW) { cliff(date: "1800-01-01", pattern: "${IQ}") { date } }`, 'BAD_USER_INPUT', 'date'],
    [`federalState(code: BW) { cliff(date: "0000-01-01", pattern: "${IQ}") { date } }`, 'BAD_USER_INPUT', 'date'],
    [`federalState(code: BW) { cliff(date: "2023-02-29", pattern: "${IQ}") { date } }`, 'BAD_USER_INPUT', 'date'],
    [`federalState(code: BW) { cliff(date: "2023-01-01", pattern: "${IQ}", limit: -1) { date } }`, 'BAD_USER_INPUT', 'limit'],
    [`federalState(code: BW) { cliff(date: "2023-01-01", pattern: "${IQ}", limit: 1001) { date } }`, 'BAD_USER_INPUT', 'limit'],
    ['federalState(code: BW) { cliff(date: "2023-01-01", pattern: "pattern:none") { date } }', 'NOT_FOUND', 'pattern'],
    ['practices { transfer(land: XX) { fit } }', 'BAD_USER_INPUT', 'land'],
  ])('%s is refused with %s at %s', async (query, code, argument) => {
    const answer = await world().ask(`{ ${query} }`);
    expect([codeOf({ ...answer, errors: answer.errors.slice(0, 1) }), answer.errors[0]?.extensions.argument]).toEqual([code, argument]);
  });
}, DELIVERED);
