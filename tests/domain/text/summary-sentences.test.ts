import type { ContentOf, Fact, FactVersion } from '../../../api/domain/model/fact.js';
import { summarySentences } from '../../../api/domain/text/summary-sentences.js';
import { actors, fact, parties, WORLD } from './world.js';

const works = (who: string, more: Partial<ContentOf['Cooperation']> = {}, around: Partial<Pick<FactVersion, 'scope' | 'confidence'>> = {}): Fact =>
  fact('Cooperation', { participants: parties(who), ...more }, around);
const told = (area: string, facts: readonly Fact[], validAt = '2020-11-19'): readonly string[] =>
  summarySentences({ area, validAt, facts: [...actors(), ...facts] }, WORLD, 'DE').map(({ text }) => text);

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
  const english = summarySentences({ area: '09', validAt: '2023-01-01', facts: [] }, WORLD, 'EN');
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
  const [first] = summarySentences({ area: '09', validAt: '2020-11-19', facts: [...actors(), planned] }, WORLD, 'DE');
  const found = summarySentences({ area: '09', validAt: '2020-11-19', facts: [...actors(), planned] }, WORLD, 'DE').find(({ text }) => text.startsWith('Nicht als laufend'));
  expect(first?.facts).toEqual(['actor:rd-by']);
  expect(found?.facts).toEqual([planned.id]);
});

test('many cooperations are cut, all of their facts are named', () => {
  const many = ['lnw-by', 'lnw-st', 'tp-change', 'hsp4-be', 'wc-by', 'migra'].map((name) => works(`rd-by + ${name}`));
  const sentence = summarySentences({ area: '09', validAt: '2020-11-19', facts: [...actors(), ...many] }, WORLD, 'DE').find(({ facts }) => facts.length === 6);
  expect(sentence?.text).toMatch(/^Mit der Arbeitsverwaltung sind sechs laufende Kooperationen .*; zwei weitere\.$/);
});
