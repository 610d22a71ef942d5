import type { Delivery, Draft } from '../../api/application/commands/record-delivery.js';
import { deliveryOf } from '../../seeds/reading/delivery.js';
import { FilesRefused, type Fault } from '../../seeds/reading/faults.js';
import { faultsIn, faultsOf, shown } from './faults.js';
import { SMALL, but, filesFrom, type Texts } from './small.js';

const read = (texts: Texts): Delivery => deliveryOf(filesFrom(texts));
const contentIn = (delivery: Delivery, id: string): Draft['statement']['content'] | undefined => delivery.drafts.find((draft) => draft.id === id)?.statement.content;

describe('a delivery without faults', () => {
  const small = read(SMALL);

  test('says of itself when, by whom and why', () => {
    expect(small).toMatchObject({ recordedBy: 'Auslieferung', changeReason: 'Versuch', mark: { referenceDay: '2020-11-19', synthetic: false } });
  });
  test('brings every row, each type of fact at least once', () => {
    expect(small.drafts.map(({ id }) => id).sort()).toEqual([
      'absence:hsp1-be', 'actor:lnw-bw', 'actor:rd-bw', 'actor:tp001', 'affiliation:tp001-lnw-bw', 'cooperation:cf001', 'disruption:visa',
      'pattern:small', 'practice:cf003', 'responsibility:advise-tp001', 'task:advise', 'task:advise-firms', 'topic:cf002',
    ]);
    expect(new Set(small.drafts.map(({ type }) => type)).size).toBe(10);
    expect(small.areas).toHaveLength(21);
    expect(small.sources).toEqual([
      { id: 'source:record', title: 'Protokoll', publisher: null, publishedOn: '2020-11-19', url: 'https://example.org/a', kind: 'MEETING_RECORD' },
    ]);
  });
  test('reads cells of every kind', () => {
    expect(contentIn(small, 'actor:rd-bw')).toEqual({
      kind: 'REGIONAL_DIRECTORATE', furtherKinds: [], level: 'STATE', name: { de: 'Regionaldirektion', en: 'Directorate' }, shortName: 'RD BW',
      otherNames: ['RD', 'BA-RD'], aggregate: false, areas: ['08'], actionAreas: [], actionAreaBasis: null,
      officialKeys: [{ scheme: 'ba', value: 'RD08' }, { scheme: 'x', value: '1' }], contact: null, website: 'https://example.org',
    });
    expect(contentIn(small, 'actor:tp001')).toMatchObject({ name: { de: 'Projekt "Eins"; Süd', en: null }, actionAreas: ['HSP1', 'HSP4'] });
    expect(contentIn(small, 'cooperation:cf001')).toMatchObject({
      participants: [
        { actor: 'actor:rd-bw', position: 'FROM', certain: true }, { actor: 'actor:tp001', position: 'TO', certain: false },
        { actor: 'actor:lnw-bw', position: 'PARTNER', certain: true },
      ],
      note: { de: 'Hinweis', en: null },
    });
    expect(contentIn(small, 'absence:hsp1-be')).toMatchObject({
      sides: [{ kinds: ['IQ_SUBPROJECT'], actionAreas: ['HSP1'], actor: null }, { kinds: [], actionAreas: [], actor: 'actor:rd-bw' }],
    });
    expect(contentIn(small, 'responsibility:advise-tp001')).toMatchObject({ choice: true, criterion: { de: 'nach Ort', en: 'by place' } });
  });
  test('puts together what stands in files of its own', () => {
    expect(contentIn(small, 'task:advise')).toMatchObject({ ambiguities: [{ key: 'A1', evidence: [{ source: 'source:record' }] }] });
    expect(contentIn(small, 'task:advise-firms')).toMatchObject({ ambiguities: [], description: null });
    expect(contentIn(small, 'pattern:small')).toMatchObject({
      roles: [{ key: 'network', min: 1, obligation: 'MUST', exempt: ['BE', 'HH'] }, { key: 'hsp4', min: 1, obligation: null, basis: null }],
      edges: [{ key: 'network~hsp4', roles: ['network', 'hsp4'], statutory: true }],
    });
    expect(small.drafts.find(({ id }) => id === 'actor:tp001')?.statement).toMatchObject({
      validFrom: '2019-01-01', validTo: '2023-01-01', attestedFrom: null, scope: 'EXAMPLE', confidence: 'HIGH',
      evidence: [{ source: 'source:record', locator: 'Zeile 1', passageSha256: null, passageLength: null, retrievedAt: null, assertedBy: null }],
    });
  });
  test('may stand in several files, with byte order mark, other line ends, blanks and columns in another order', () => {
    const header = 'kind;other;id;actor;validFrom;validTo;attestedFrom;attestedTo;scope;confidence';
    const more = `\uFEFF${header}\r\n\r\n PART_OF ; actor:lnw-bw;affiliation:rd-bw-lnw-bw;actor:rd-bw;;;;;NAMED;LOW\r\n`;
    const evidence = `${SMALL['evidence/evidence.csv'] ?? ''}affiliation:rd-bw-lnw-bw;source:record;Zeile 2;;;;\n`;
    const delivery = read({ ...SMALL, 'affiliations/more.csv': more, 'evidence/evidence.csv': evidence });
    expect(contentIn(delivery, 'affiliation:rd-bw-lnw-bw')).toEqual({ kind: 'PART_OF', actor: 'actor:rd-bw', other: 'actor:lnw-bw' });
  });
  test('takes the places of an Agentur district, the whole Kreis where all of it lies there', () => {
    expect(contentIn(read(but('actors/actors.csv', ';08221;HSP1', ';agency:624;HSP1')), 'actor:tp001')).toMatchObject({ areas: ['08221'] });
    const half = SMALL['areas/areas.csv']?.concat('082210000001;MUNICIPALITY;Zweite;;Gemeinde;;;;62501\n') ?? '';
    const split = read({ ...but('actors/actors.csv', ';08221;HSP1', ';agency:62401;HSP1'), 'areas/areas.csv': half });
    expect(contentIn(split, 'actor:tp001')).toMatchObject({ areas: ['082210000000'] });
  });
});

/** What is wrong; the file, what it said and says instead; the beginning of each fault it must bring. */
type Refusal = [what: string, path: string, said: string, otherwise: string, wanted: string[]];
/** What is there twice; the file that says it again, the file it is taken from, how the row begins, the fault it must bring. */
type Doubled = [what: string, path: string, from: string, start: string, wanted: string];

describe('a fault is named with file, line, column and what would be right', () => {
  const A = 'actors/actors.csv';
  const E = 'evidence/evidence.csv';
  test.each([
    ['an unknown column', A, ';website;', ';webseite;', [`${A}:1 website is missing`, `${A}:1 webseite is unknown; the columns are id;kind;`]],
    ['a column twice', A, ';website;', ';website;website;', [`${A}:1 website is there twice`]],
    ['a cell too many', A, 'NAMED;MEDIUM', 'NAMED;MEDIUM;', [`${A}:3 - has 22 cells, but must have 21`]],
    ['a quote in the middle', A, ';Netzwerk;', ';Netz"werk;', [`${A}:3 - quotes are not as in RFC 4180`]],
    ['a value of no list', A, 'OTHER;STATE', 'SONSTIGES;STATE', [`${A}:3 furtherKinds "SONSTIGES" is no ActorKind; it must be one of IQ_STATE_NETWORK,`]],
    ['an empty cell', A, ';REGIONAL_DIRECTORATE;', ';;', [`${A}:2 kind "" is no ActorKind`]],
    ['a missing name', A, ';Netzwerk;', ';;', [`${A}:3 nameDe must not be empty`]],
    ['English without German', 'cooperations/cooperations.csv', ';Hinweis;;', ';;Remark;', ['cooperations/cooperations.csv:2 noteDe is empty, but there is an English text']],
    ['a day that is none', A, ';2004-01-01;', ';2020-02-30;', [`${A}:2 validFrom "2020-02-30" is no calendar day; write YYYY-MM-DD`]],
    ['neither yes nor no', A, ';ja;', ';yes;', [`${A}:3 aggregate "yes" must be ja or empty`]],
    ['no whole number', 'roles/patterns.csv', ';1;MUST', ';1.5;MUST', ['roles/patterns.csv:2 min "1.5" must be a whole number']],
    ['an entry twice', A, 'RD|BA-RD', 'RD|RD', [`${A}:2 otherNames "RD" is named twice`]],
    ['a gap in a list', A, 'RD|BA-RD', 'RD||BA', [`${A}:2 otherNames a part of the list is empty`]],
    ['a key of no place', A, ';;08;', ';;8;', [`${A}:2 areas "8" must be a key of 2, 3, 5, 9 or 12 digits, DE or ABROAD`]],
    ['no web address', A, 'https://example.org', 'example.org', [`${A}:2 website "example.org" must be an address that begins with https://`]],
    ['an official key without value', A, '|x=1', '|x', [`${A}:2 officialKeys "x" must be scheme=value`]],
    ['an id with capitals', 'topics/topics.csv', 'topic:cf002;', 'topic:CF002;', [
      `${E}:13 fact topic:cf002 is delivered nowhere`, 'practices/practices.csv:2 topics topic:cf002 is delivered nowhere',
      'topics/topics.csv:2 id "topic:CF002" must be topic: with lower-case letters',
    ]],
    ['a side of nobody', 'absences/absences.csv', '+HSP1', '+HSP9', ['absences/absences.csv:2 sides "HSP9" is no actor, ActorKind or ActionArea']],
    ['an edge of three', 'edges/patterns.csv', 'network|hsp4', 'network|hsp4|x', ['edges/patterns.csv:2 roles "network|hsp4|x" must be the keys of two roles']],
    ['an unknown actor', 'affiliations/affiliations.csv', ';actor:lnw-bw;', ';actor:lnw-by;', ['affiliations/affiliations.csv:2 other actor:lnw-by is delivered nowhere']],
    ['an unknown participant', 'cooperations/cooperations.csv', 'actor:tp001?', 'actor:tp002?', ['cooperations/cooperations.csv:2 participants actor:tp002 is delivered nowhere']],
    ['an unknown task', 'topics/topics.csv', 'task:advise', 'task:advice', ['topics/topics.csv:2 tasks task:advice is delivered nowhere']],
    ['an unknown topic', 'practices/practices.csv', 'topic:cf002', 'topic:cf009', ['practices/practices.csv:2 topics topic:cf009 is delivered nowhere']],
    ['an unknown place', A, ';08;;;ba', ';08|08999;;;ba', [`${A}:2 areas 08999 is no key of the register in areas`]],
    ['a district without places', A, ';08221;HSP1', ';agency:999;HSP1', [`${A}:4 areas agency:999 is no key of the register in areas`]],
    ['an unknown source', E, 'actor:rd-bw;source:record', 'actor:rd-bw;source:other', [`${E}:2 source source:other is delivered nowhere`]],
    ['evidence of nothing', E, 'topic:cf002;', 'topic:cf009;', [`${E}:13 fact topic:cf009 is delivered nowhere`, 'topics/topics.csv:2 - topic:cf002 has no evidence']],
    ['an ambiguity without evidence', E, 'task:advise#A1', 'task:advise#A2', ['ambiguities/ambiguities.csv:2 - task:advise#A1 has no evidence', `${E}:8 fact task:advise#A2 is delivered nowhere`]],
    ['an ambiguity of nothing', 'ambiguities/ambiguities.csv', 'task:advise;', 'task:x;', [
      'ambiguities/ambiguities.csv:2 task task:x is delivered nowhere', 'ambiguities/ambiguities.csv:2 - task:x#A1 has no evidence',
      `${E}:8 fact task:advise#A1 is delivered nowhere`,
    ]],
    ['a role of nothing', 'roles/patterns.csv', 'pattern:small;network', 'actor:rd-bw;network', [
      'patterns/patterns.csv:2 - edges: edge network~hsp4 names a role', 'roles/patterns.csv:2 of actor:rd-bw is delivered nowhere',
    ]],
    ['an edge to no role', 'edges/patterns.csv', 'network|hsp4', 'network|hsp3', ['patterns/patterns.csv:2 - edges: edge network~hsp4 names a role that is not there']],
    ['half a passage', E, 'actor:tp001;source:record;Zeile 1;;', 'actor:tp001;source:record;Zeile 1;;7', [`${E}:4 passageSha256 passage hash and length belong together`]],
    ['a hash that is none', E, 'actor:tp001;source:record;Zeile 1;;', 'actor:tp001;source:record;Zeile 1;ABC;7', [`${E}:4 passageSha256 must be 64 lower-case`]],
    ['areas that do not fit the scope', A, 'NAMED;HIGH', 'GENERAL;HIGH', [`${A}:2 areas scope GENERAL has the area DE and no other`]],
    ['the area of an absence', 'absences/absences.csv', ';11;', ';DE;', ['absences/absences.csv:2 area scope NAMED needs at least one area']],
    ['an end before the beginning', A, ';2019-01-01;2023-01-01;;;NAMED', ';2019-01-01;2018-01-01;;;NAMED', [`${A}:3 validTo must be later than 2019-01-01`]],
    ['one participant', 'cooperations/cooperations.csv', '|to:actor:tp001?|actor:lnw-bw', '', [
      'cooperations/cooperations.csv:2 participants a cooperation has 2 to 20', 'cooperations/cooperations.csv:2 participants FROM and TO go',
    ]],
    ['a name that is not one of the key', 'tasks/tasks.csv', '99000000000000', '99', ['tasks/tasks.csv:2 leikaKey a Leistungsschlüssel has 14 digits']],
    ['an account of nothing', 'outcomes/outcomes.csv', ';cooperation:cf001;', ';cooperation:cf009;', ['outcomes/outcomes.csv:2 facts cooperation:cf009 is delivered nowhere']],
    ['an account without reason', 'outcomes/outcomes.csv', ';kein Ort genannt', ';', ['outcomes/outcomes.csv:3 reasonDe say why the row is not delivered']],
    ['a level that does not fit', 'areas/areas.csv', '08221;COUNTY', '08221;REGION', ['areas/areas.csv:20 level REGION does not fit the key 08221']],
    ['a Land that is missing', 'areas/areas.csv', '16;STATE', '161;REGION', ['areas:0 - 16 is missing in the register']],
    ['an unknown successor', 'areas/areas.csv', 'Stadtkreis;;;;', 'Stadtkreis;;2021-01-01;08222;', ['areas/areas.csv:20 successors 08222 is no key of the register']],
    ['a successor of what lasts', 'areas/areas.csv', 'Stadtkreis;;;;', 'Stadtkreis;;;08;', ['areas/areas.csv:20 validTo is empty, but a place with successors has ended']],
    ['a reference day that is none', 'delivery.csv', '2020-11-19', '2020-11-31', ['delivery.csv:2 referenceDay "2020-11-31" is no calendar day']],
    ['no row of its own', 'delivery.csv', '2020-11-19;Auslieferung;Versuch\n', '', ['delivery.csv:0 - must be there with exactly one row']],
  ] satisfies readonly Refusal[])('%s', (...[_what, path, said, otherwise, wanted]: Refusal) => {
    const faults = faultsIn(but(path, said, otherwise)).map(shown);
    expect(faults.map((fault, index) => fault.slice(0, wanted[index]?.length))).toEqual(wanted);
  });

  test.each([
    ['an id twice', 'actors/more.csv', 'actors/actors.csv', 'actor:rd-bw', 'actors/more.csv:2 id actor:rd-bw is given already in actors/actors.csv, line 2'],
    ['a source twice', 'sources/zz.csv', 'sources/sources.csv', 'source:record', 'sources/zz.csv:2 id source:record is given already in sources/sources.csv, line 2'],
    ['a place twice', 'areas/zz.csv', 'areas/areas.csv', '08221;', 'areas/zz.csv:2 key 08221 is given already in areas/areas.csv, line 20'],
    ['a row twice', 'outcomes/zz.csv', 'outcomes/outcomes.csv', 'CF001', 'outcomes/zz.csv:2 row CF001 is given already in outcomes/outcomes.csv, line 2'],
    ['an ambiguity twice', 'ambiguities/zz.csv', 'ambiguities/ambiguities.csv', 'task:advise;A1', 'ambiguities/zz.csv:2 key task:advise#A1 is given already in'],
  ] satisfies readonly Doubled[])('%s', (...[_what, path, from, start, wanted]: Doubled) => {
    const lines = SMALL[from]?.split('\n') ?? [];
    const again = `${lines[0] ?? ''}\n${lines.find((line) => line.startsWith(start)) ?? ''}\n`;
    expect(faultsIn({ ...SMALL, [path]: again }).map(shown)).toContainEqual(expect.stringContaining(wanted));
  });

  test('a file that nobody reads', () => {
    const texts = { ...SMALL, 'cooperation/more.csv': 'id\n', 'actors/actors.txt': '', 'more.csv': '' };
    expect(faultsIn(texts).map(({ file, message }) => `${file} ${message.slice(0, 17)}`)).toEqual([
      'actors/actors.txt would not be read', 'cooperation/more.csv would not be read', 'more.csv would not be read',
    ]);
  });
  test('a file that is not UTF-8', () => {
    const files = filesFrom(SMALL).map((file) => (file.path === 'topics/topics.csv' ? { ...file, bytes: Uint8Array.of(0x5a, 0xfc, 0x72) } : file));
    expect(faultsOf(() => deliveryOf(files)).map(shown)).toContain('topics/topics.csv:0 - the file must be UTF-8');
  });
  test('the line of a row after a cell of several lines', () => {
    const texts = but('actors/actors.csv', ';Netzwerk;', ';"Netz\r\nwerk\nB";');
    const faulty = { ...texts, 'actors/actors.csv': texts['actors/actors.csv']?.replace('EXAMPLE;HIGH', 'EXAMPLE;SURE') ?? '' };
    expect(faultsIn(faulty).map(({ line, column }) => [line, column])).toEqual([[6, 'confidence']]);
  });
});

describe('faults together', () => {
  const many: Texts = { ...SMALL, 'actors/actors.csv': SMALL['actors/actors.csv']?.replaceAll(';NAMED;', ';NAHE;').replace('STATE;Netz', 'LAND;Netz') ?? '' };

  test('are all named, ordered by file and line', () => {
    expect(faultsIn(many).map(({ line, column }) => `${line} ${column ?? ''}`)).toEqual(['2 scope', '3 level', '3 scope']);
  });
  test('do not bring others with them: what a faulty row gives an id to is known', () => {
    expect(faultsIn(many).filter(({ message }) => message.includes('delivered nowhere'))).toEqual([]);
  });
  test('are reported one on each line, fifty unless all are wanted', () => {
    const fault = (line: number): Fault => ({ file: 'a.csv', line, column: 'x', message: 'is wrong' });
    const refused = new FilesRefused('the data', Array.from({ length: 60 }, (_, index) => fault(60 - index)));
    const report = refused.report().split('\n');
    expect(report).toHaveLength(51);
    expect([report[0], report[50]]).toEqual(['a.csv, line 1, column x: is wrong', '… and 10 more']);
    expect(refused.report(60).split('\n')).toHaveLength(60);
    expect(refused.message).toBe('the data: 60 faults, the first in a.csv, line 1, column x: is wrong');
  });
});
