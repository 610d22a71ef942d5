import type { ContentOf, Fact, FactVersion } from '../../../api/domain/model/fact.js';
import { summarySentences, type SummarySentence } from '../../../api/domain/text/summary-sentences.js';
import { findingsFor } from '../analysis/findings/judged.js';
import { drawnLand } from '../analysis/parallel/drawn.js';
import { PATTERN } from '../analysis/slots/land.js';
import { actors, fact, parties, WORLD } from './world.js';

const works = (who: string, more: Partial<ContentOf['Cooperation']> = {}, around: Partial<Pick<FactVersion, 'scope' | 'confidence'>> = {}): Fact =>
  fact('Cooperation', { participants: parties(who), ...more }, around);
const told = (area: string, facts: readonly Fact[], validAt = '2020-11-19'): readonly string[] =>
  summarySentences({ area, validAt, facts: [...actors(), ...facts], findings: [] }, WORLD, 'DE').map(({ text }) => text);

const CLOSING = 'Was hier nicht genannt ist, ist nicht dokumentiert; das heißt nicht, dass es nicht vorhanden ist.';

test('a Land of which much is documented', () => {
  const none = (kind: 'WELCOME_CENTRE') => fact('Absence', { area: '09', sides: [{ kinds: [kind], actionAreas: [], actor: null }] });
  expect(told('09', [
    works('lnw-by + rd-by', { kinds: ['JOINT_PLANNING'] }), works('lnw-by + zav', { kinds: ['JOINT_PROJECT'] }),
    works('zabh-by + abh-by', { areas: ['09187'] }), works('rd-by + ag-s-by', { kinds: ['JOINT_OFFER'], status: 'PLANNED' }),
    works('zsba + zav', { areas: ['DE'] }, { scope: 'FEDERAL' }), works('rd-by + lnw-by', { areas: ['DE'] }, { scope: 'GENERAL' }),
    none('WELCOME_CENTRE'), fact('Disruption', {}, { scope: 'ABROAD' }), fact('Disruption', { actorKind: 'GOETHE_INSTITUTE', state: 'SUSPENDED' }, { scope: 'ABROAD' }),
  ])).toEqual([
    'Am 19. November 2020 ist für Bayern die Regionaldirektion Bayern zuständig.',
    'Als IQ Landesnetzwerk ist „MigraNet – IQ Netzwerk Bayern“ dokumentiert.',
    'Einzelne IQ Teilprojekte sind für diesen Tag nicht dokumentiert.',
    'Mit der Arbeitsverwaltung sind zwei laufende Kooperationen in Bayern dokumentiert: das IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ und die Regionaldirektion Bayern (gemeinsame Planung);'
      + ' das IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ und die Zentrale Auslands- und Fachvermittlung (gemeinsames Projekt).',
    'Mit weiteren Stellen ist eine laufende Zusammenarbeit in Bayern dokumentiert: die Zentrale Stelle für die Einwanderung von Fachkräften und die Ausländerbehörden (nur im Landkreis Rosenheim).',
    'Nicht als laufend gezählt – geplant: die Regionaldirektion Bayern und die Arbeitgeber-Services (gemeinsames Angebot).',
    'Als Zentrale Ausländerbehörde ist die Zentrale Stelle für die Einwanderung von Fachkräften dokumentiert.',
    'Belegt ist, dass es in Bayern Folgendes nicht gibt: ein Welcome Center (Entscheidung des Landes).',
    'An diesem Tag stehen die Visastellen nur eingeschränkt und die Goethe-Institute vorübergehend nicht zur Verfügung.',
    'Nur in allgemeinen Aussagen, die das Land nicht nennen, kommt eine Zusammenarbeit vor: zwischen der Zentralen Servicestelle Berufsanerkennung und der Zentralen Auslands- und Fachvermittlung.',
    CLOSING,
  ]);
});

test('a Land of which little is documented: nothing is called absent', () => {
  expect(told('10', [])).toEqual([
    'Am 19. November 2020 ist für das Saarland die Regionaldirektion Rheinland-Pfalz-Saarland zuständig, ebenso für Rheinland-Pfalz.',
    'Ein IQ Landesnetzwerk und seine Koordination sind für diesen Tag nicht dokumentiert.',
    'Einzelne IQ Teilprojekte sind für diesen Tag nicht dokumentiert.',
    'Eine laufende Kooperation im Saarland ist für diesen Tag nicht dokumentiert.',
    'Ob eine Zentrale Ausländerbehörde eingerichtet ist, ist nicht dokumentiert.',
    CLOSING,
  ]);
});

test('from 2023 on the change of the structure is told', () => {
  const change = /^Am 1\. Januar 2023 hat sich die Struktur/;
  expect(told('09', [], '2022-12-31').filter((text) => change.test(text))).toHaveLength(0);
  expect(told('09', [], '2023-01-01').filter((text) => change.test(text))).toHaveLength(1);
  const english = summarySentences({ area: '09', validAt: '2023-01-01', facts: [], findings: [] }, WORLD, 'EN');
  expect(english.filter(({ text }) => text.startsWith('On 1 January 2023 the structure'))).toHaveLength(1);
});

test('projects are counted by action area, an absence answers the question for the central authority', () => {
  const project = (...actionAreas: ContentOf['Actor']['actionAreas']) => fact('Actor', { kind: 'IQ_SUBPROJECT', name: { de: 'P', en: null }, areas: ['03'], actionAreas });
  const absence = fact('Absence', { sides: [{ kinds: ['CENTRAL_IMMIGRATION_AUTHORITY'], actionAreas: [], actor: null }] });
  const sentences = told('03', [project('HSP1'), project('HSP1', 'HSP4'), project(), absence]);
  expect(sentences).toContain('Dokumentiert sind drei IQ Teilprojekte: zwei im HSP1, eines im HSP4 und eines ohne dokumentierten Schwerpunkt.');
  expect(sentences).toContain('Belegt ist, dass es in Niedersachsen Folgendes nicht gibt: eine Zentrale Ausländerbehörde (Entscheidung des Landes).');
  expect(sentences.filter((text) => text.startsWith('Ob eine Zentrale'))).toHaveLength(0);
});

test('facts of low confidence and of other Länder do not decide', () => {
  const sentences = told('03', [works('zav + ba', { areas: ['03'] }, { confidence: 'LOW' }), works('zav + ba')]);
  expect(sentences).toContain('Eine laufende Kooperation in Niedersachsen ist für diesen Tag nicht dokumentiert.');
});

test('each sentence names the facts it rests on', () => {
  const planned = works('rd-by + zav', { status: 'PLANNED' });
  const [first] = summarySentences({ area: '09', validAt: '2020-11-19', facts: [...actors(), planned], findings: [] }, WORLD, 'DE');
  const found = summarySentences({ area: '09', validAt: '2020-11-19', facts: [...actors(), planned], findings: [] }, WORLD, 'DE').find(({ text }) => text.startsWith('Nicht als laufend'));
  expect(first?.facts).toEqual(['actor:rd-by']);
  expect(found?.facts).toEqual([planned.id]);
});

test('many cooperations are cut, all of their facts are named', () => {
  const many = ['lnw-by', 'lnw-st', 'tp-change', 'hsp4-be', 'wc-by', 'migra'].map((name) => works(`rd-by + ${name}`));
  const sentence = summarySentences({ area: '09', validAt: '2020-11-19', facts: [...actors(), ...many], findings: [] }, WORLD, 'DE').find(({ facts }) => facts.length === 6);
  expect(sentence?.text).toMatch(/^Mit der Arbeitsverwaltung sind sechs laufende Kooperationen .*; zwei weitere\.$/);
});

/** Findings of Bayern as they are drawn: who leads on what, and what a small pattern asks for. */
const summaryOf = (lines: string, language: 'DE' | 'EN' = 'DE'): readonly SummarySentence[] => {
  const { facts, tasks, view } = drawnLand(lines);
  const byId = new Map([...facts, ...tasks].map((each) => [each.id, each]));
  const known = { fact: (id: string) => byId.get(id), area: (key: string) => WORLD.area(key) };
  const findings = findingsFor({ ...view, area: '09' }, { tasks, patterns: [PATTERN], counties: ['09163', '09187'] });
  return summarySentences({ area: '09', validAt: '2020-11-19', facts, findings }, known, language);
};

test('what a source calls unsettled is told, with those it is between, and rests on the facts of the findings', () => {
  const lines = 'x is CHAMBER @09; y is IPS @09; x LEAD t @09 standing=UNCLEAR; y LEAD t @09; x ADVISES u @09 standing=DISPUTED; y ADVISES u @09; y LEAD v @09187 standing=DISPUTED';
  const told = (language: 'DE' | 'EN') => summaryOf(lines, language).find(({ text }) => /ungeklärt|unsettled/.test(text));
  expect(told('DE')).toEqual({
    text: 'Nach den Quellen ist ungeklärt, wer wofür zuständig ist: bei der Aufgabe „t“ zwischen der Kammer x und dem Internationalen Personalservice y; bei der Aufgabe „v“ (nur im Landkreis Rosenheim);'
      + ' bei der Beratung zur Aufgabe „u“ zwischen der Kammer x und dem Internationalen Personalservice y.',
    facts: ['responsibility:x-0', 'responsibility:y-1', 'responsibility:y-4', 'responsibility:x-2', 'responsibility:y-3'],
  });
  expect(told('EN')?.text).toBe('By the sources it is unsettled who is responsible for what: on the task “t” between the chamber x and the International Personnel Service y; on the task “v” (only in the district of Rosenheim);'
    + ' in advice on the task “u” between the chamber x and the International Personnel Service y.');
  expect(summaryOf('x LEAD t @09').some(({ text }) => text.includes('ungeklärt'))).toBe(false);
});

test('how much is not documented is counted, never rated, and may exist all the same', () => {
  expect(summaryOf('x LEAD t @09').at(-1)).toEqual({
    text: 'Nicht dokumentiert sind zwölf der Stellen und Verbindungen, nach denen die Muster fragen, davon sechs vorgegeben; was nicht dokumentiert oder hier nicht genannt ist, kann es dennoch geben.', facts: [],
  });
  expect(summaryOf('x LEAD t @09', 'EN').at(-1)?.text).toBe(
    'Of the bodies and links that the patterns ask about, twelve are not documented, six of them required; what is not documented or not mentioned here may exist all the same.');
});

test('a Land of which too much could be told keeps to twelve sentences: what is said in general goes first, then what does not run', () => {
  const facts = [
    works('lnw-by + rd-by'), works('lnw-by + lnw-st'), works('zabh-by + abh-by'), works('rd-by + ag-s-by', { status: 'PLANNED' }), works('rd-by + wc-by', { areas: ['DE'] }, { scope: 'GENERAL' }),
    fact('Absence', { area: '09', sides: [{ kinds: ['WELCOME_CENTRE'], actionAreas: [], actor: null }] }), fact('Disruption', {}, { scope: 'ABROAD' }),
  ];
  const { tasks, view, facts: drawn } = drawnLand('x is CHAMBER @09; x LEAD t @09 standing=DISPUTED');
  const findings = findingsFor({ ...view, area: '09' }, { tasks, counties: ['09163'] });
  const input = { area: '09', facts: [...actors(), ...drawn, ...facts], findings };
  const told = (validAt: string) => summarySentences({ ...input, validAt }, WORLD, 'DE').map(({ text }) => text);
  const has = (texts: readonly string[], start: string) => texts.some((text) => text.startsWith(start));
  const [before, after] = [told('2022-12-31'), told('2023-01-01')];
  expect([before.length, has(before, 'Nur in allgemeinen'), has(before, 'Nicht als laufend')]).toEqual([12, false, true]);
  expect([after.length, has(after, 'Nur in allgemeinen'), has(after, 'Nicht als laufend')]).toEqual([12, false, false]);
});
