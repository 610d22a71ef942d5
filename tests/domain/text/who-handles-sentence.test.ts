import type { ContentOf, ResponsibilityFact, TaskFact } from '../../../api/domain/model/fact.js';
import { whoHandlesSentence } from '../../../api/domain/text/who-handles-sentence.js';
import { fact, place, WORLD } from './world.js';

const task = WORLD.fact('task:procedure') as TaskFact;
const does = (actor: string, role: ContentOf['Responsibility']['role'], more: Partial<ContentOf['Responsibility']> = {}): ResponsibilityFact =>
  fact('Responsibility', { actor: `actor:${actor}`, role, ...more });
const asked = (responsibilities: readonly ResponsibilityFact[], language: 'DE' | 'EN' = 'DE', key = '09187') =>
  whoHandlesSentence({ task, place: place(key), responsibilities, validAt: '2020-11-19', language }, WORLD);

const FRAME = 'im Landkreis Rosenheim für die Aufgabe „Beschleunigtes Fachkräfteverfahren“';

test('one who is responsible', () => {
  expect(asked([does('zabh-by', 'LEAD')])).toBe(`Am 19. November 2020 ist ${FRAME} die Zentrale Stelle für die Einwanderung von Fachkräften zuständig.`);
});

test('a choice of the applicant, and those who take part besides', () => {
  const found = [does('zabh-by', 'LEAD', { choice: true }), does('abh-by', 'LEAD', { choice: true }), does('ips', 'ADVISES'), does('ag-s-by', 'CONTRIBUTES')];
  expect(asked(found)).toBe(`Am 19. November 2020 sind ${FRAME} nach Wahl des Antragstellers die Zentrale Stelle für die Einwanderung von Fachkräften`
    + ' oder die Ausländerbehörden in Bayern zuständig; außerdem wirken die Arbeitgeber-Services in Bayern mit und berät der Internationale Personalservice.');
  expect(asked(found, 'EN')).toBe('On 19 November 2020, the Zentrale Stelle für die Einwanderung von Fachkräften or the Ausländerbehörden in Bayern are responsible'
    + ' for the task “Beschleunigtes Fachkräfteverfahren” in the district of Rosenheim, at the applicant\'s choice; in addition, the Arbeitgeber-Services in Bayern'
    + ' contribute and the Internationaler Personalservice advises.');
});

test('what is disputed or not well founded is said with the name', () => {
  const weak = { ...does('ba', 'LEAD'), confidence: 'LOW' as const };
  expect(asked([does('ips', 'LEAD', { standing: 'UNCLEAR' }), does('ag-s-by', 'LEAD', { standing: 'DISPUTED', targetGroups: ['COMPANIES'] }), weak]))
    .toContain('der Internationale Personalservice (ungeklärt), die Arbeitgeber-Services in Bayern (strittig; Zielgruppe: Unternehmen) und die Bundesagentur für Arbeit (wenig gesichert) zuständig.');
});

test('an actor with several responsibilities is named once; what only one of them says is left out', () => {
  expect(asked([does('ips', 'LEAD', { targetGroups: ['COMPANIES'] }), does('ips', 'LEAD')])).toContain('“ der Internationale Personalservice zuständig.');
});

test('many names are cut', () => {
  const found = ['rd-by', 'rd-nord', 'zav', 'zsba', 'ba', 'ips', 'fonds'].map((actor) => does(actor, 'LEAD'));
  expect(asked(found)).toContain('die Bundesagentur für Arbeit und zwei weitere zuständig.');
});

test('nobody is documented: nothing follows from it', () => {
  expect(asked([], 'DE', '10')).toBe('Am 19. November 2020 ist im Saarland für die Aufgabe „Beschleunigtes Fachkräfteverfahren“ niemand dokumentiert; das heißt nicht, dass niemand zuständig ist.');
  expect(asked([], 'EN', '09')).toBe('On 19 November 2020, nobody is documented for the task “Beschleunigtes Fachkräfteverfahren” in Bavaria; this does not mean that nobody is responsible.');
});

test('only others are documented', () => {
  expect(asked([does('ips', 'ADVISES'), does('ag-s-by', 'INFORMED'), does('ba', 'FUNDS')])).toBe(
    `Am 19. November 2020 ist ${FRAME} niemand als zuständig dokumentiert; das heißt nicht, dass niemand zuständig ist; dokumentiert ist nur, dass`
    + ' der Internationale Personalservice berät, die Bundesagentur für Arbeit Mittel bereitstellt und die Arbeitgeber-Services in Bayern unterrichtet werden.');
});
