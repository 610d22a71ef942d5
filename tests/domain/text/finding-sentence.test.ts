import type { Matter } from '../../../api/domain/analysis/findings/finding.js';
import { findingSentence } from '../../../api/domain/text/findings/finding-sentence.js';
import { findingsFor } from '../analysis/findings/judged.js';
import { PATTERN, viewOf } from '../analysis/slots/land.js';
import { fact, parties, WORLD } from './world.js';

const said = (matter: Matter, validAt = '2020-11-19', today = '2025-06-16'): readonly string[] =>
  (['DE', 'EN'] as const).map((language) => findingSentence({ matter, land: 'BY' }, { validAt, today, language }, WORLD));

const referral = fact('Cooperation', { participants: parties('lnw-by + rd-by + zsba'), kinds: ['ROUND_TABLE'] });
const oneSided = (confirmedBy: readonly string[]): Matter => ({ type: 'COOPERATION', cooperation: referral, confirmedBy });

test('who has confirmed a cooperation, and whose word is outstanding', () => {
  expect(said(oneSided(['actor:rd-by']))).toEqual([
    'Am 19. November 2020 ist in Bayern die Zusammenarbeit zwischen dem IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“, der Regionaldirektion Bayern und der Zentralen Servicestelle Berufsanerkennung'
      + ' nur von der Regionaldirektion Bayern bestätigt; die Bestätigung vom IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ und der Zentralen Servicestelle Berufsanerkennung steht aus.',
    'On 19 November 2020, the cooperation between the IQ state network “MigraNet – IQ Netzwerk Bayern”, the Regionaldirektion Bayern and the Zentrale Servicestelle Berufsanerkennung in Bavaria is'
      + ' confirmed only by the Regionaldirektion Bayern; confirmation by the IQ state network “MigraNet – IQ Netzwerk Bayern” and the Zentrale Servicestelle Berufsanerkennung is outstanding.',
  ]);
});

test('on whom the network hangs', () => {
  expect(said({ type: 'ACTOR', actor: 'actor:abh-by' })).toEqual([
    'Am 19. November 2020 zerfiele das dokumentierte Netz in Bayern ohne die Ausländerbehörden in Teile.',
    'On 19 November 2020, the documented network in Bavaria would fall apart without the Ausländerbehörden in Bayern.',
  ]);
});

test('about today the day is left out', () => {
  expect(said({ type: 'ACTOR', actor: 'actor:rd-by' }, '2025-06-16')).toEqual([
    'Das dokumentierte Netz in Bayern zerfiele ohne die Regionaldirektion Bayern in Teile.', 'The documented network in Bavaria would fall apart without the Regionaldirektion Bayern.',
  ]);
  expect(said({ type: 'EVIDENCE', fact: fact('Actor', { name: { de: 'Regionaldirektion Bayern', en: null }, kind: 'REGIONAL_DIRECTORATE', areas: ['09'] }), verifiedAt: '2023-05-01T22:30:00.000Z' }, '2025-06-16')).toEqual([
    'Der Beleg einer Aussage wurde zuletzt am 1. Mai 2023 und damit vor mehr als einem Jahr geprüft: In Bayern ist die Regionaldirektion Bayern tätig.',
    'The evidence of a statement was last checked on 1 May 2023, more than a year ago: In Bavaria, the Regionaldirektion Bayern is active.',
  ]);
});

test('from 2023 on what concerns the programme says that its structure changed', () => {
  const changed = /die Struktur des Förderprogramms IQ hat sich am 1\. Januar 2023 geändert/;
  const verifiedAt = '2022-01-01T00:00:00.000Z';
  for (const matter of [oneSided([]), { type: 'ACTOR', actor: 'actor:lnw-by' }, { type: 'EVIDENCE', fact: referral, verifiedAt }] satisfies Matter[]) {
    expect(said(matter, '2023-06-01')[0]).toMatch(changed);
    expect(said(matter, '2022-12-31')[0]).not.toMatch(changed);
  }
  expect(said({ type: 'ACTOR', actor: 'actor:rd-by' }, '2023-06-01')[0]).not.toMatch(changed);
});

test('two patterns that ask for the same are told apart, each with how strongly it asks', () => {
  const second = { ...PATTERN, id: 'pattern:second', content: { ...PATTERN.content, name: { de: 'Zweites', en: 'Second' }, roles: PATTERN.content.roles.map((role) => ({ ...role, obligation: 'SHOULD' as const })) } };
  const slots = findingsFor(viewOf([], { land: 'BY' }), { patterns: [PATTERN, second] }).filter(({ subjectKeys }) => subjectKeys[0]?.endsWith('/rd'));
  expect(slots.map(({ matter }) => said(matter))).toEqual([
    [
      'Am 19. November 2020 ist in Bayern eine Regionaldirektion nicht dokumentiert (nicht erfragt); vorgegeben im Muster „Muster“.',
      'On 19 November 2020, a regional directorate is not documented in Bavaria (not asked); required by the pattern “Muster”.',
    ],
    [
      'Am 19. November 2020 ist in Bayern eine Regionaldirektion nicht dokumentiert (nicht erfragt); angestrebt im Muster „Zweites“.',
      'On 19 November 2020, a regional directorate is not documented in Bavaria (not asked); aimed at by the pattern “Second”.',
    ],
  ]);
});
