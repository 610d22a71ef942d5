import { transferOf } from '../../../../api/domain/analysis/practices/transfer.js';
import type { Fact, PracticeFact } from '../../../../api/domain/model/fact.js';
import { transferSentence } from '../../../../api/domain/text/slots/transfer-sentence.js';
import { language, type Language } from '../../../../schema/vocabulary/language.js';
import { fact } from '../world.js';
import { flawsIn } from '../guard.js';
import { ACTORS, NAMED, absence, bavaria, cooperation, side, without } from './bavaria.js';

const roles = NAMED.content.roles.filter(({ key }) => key === 'network' || key === 'rd');
const edges = NAMED.content.edges.filter(({ key }) => key === 'network~rd');
const practice = (content: Partial<PracticeFact['content']> = {}): PracticeFact =>
  fact('Practice', { name: { de: 'Runder Tisch', en: 'Round table' }, areas: ['09'], standing: 'TRIED', roles, edges, ...content });

function said(facts: readonly Fact[], [what, origin, spoken]: readonly [PracticeFact, readonly Fact[], Language] = [practice(), [], 'DE']): string {
  const { view, known } = bavaria(facts);
  const transfer = transferOf(what, view, origin.length === 0 ? [] : [bavaria(origin).view]);
  return transferSentence({ practice: what, transfer }, { validAt: '2020-11-19', today: '2026-05-01', language: spoken }, known);
}

const TOGETHER = [...ACTORS, cooperation('lnw-by + rd-by')];
const PAIR = 'dem IQ Landesnetzwerk oder der IQ Landeskoordination und der Regionaldirektion';

test('how much of it is documented, what is not, and whom to ask', () => {
  expect(said(ACTORS, [practice(), TOGETHER, 'DE'])).toBe(
    `Am 19. November 2020 sind in Bayern zwei von drei Teilen der Praxis „Runder Tisch“ dokumentiert; nicht dokumentiert ist eine Zusammenarbeit zwischen ${PAIR}; Auskunft geben können das IQ Landesnetzwerk „MigraNet – IQ Netzwerk Bayern“ und die Regionaldirektion Bayern.`,
  );
  expect(said(TOGETHER)).toBe('Am 19. November 2020 sind in Bayern alle drei Teile der Praxis „Runder Tisch“ dokumentiert.');
  expect(said(without('rd-by', 'lnw-by'))).toBe(
    `Am 19. November 2020 ist in Bayern kein Teil der Praxis „Runder Tisch“ dokumentiert; nicht dokumentiert sind ein IQ Landesnetzwerk oder eine IQ Landeskoordination, eine Regionaldirektion und eine Zusammenarbeit zwischen ${PAIR}.`,
  );
});

test('what there is none of is said with its reason, not as undocumented', () => {
  const decided = absence({ sides: [side('REGIONAL_DIRECTORATE')] });
  expect(said([...without('rd-by'), decided])).toBe(
    `Am 19. November 2020 ist in Bayern einer von drei Teilen der Praxis „Runder Tisch“ dokumentiert; nicht dokumentiert ist eine Zusammenarbeit zwischen ${PAIR}; eine Regionaldirektion gibt es nicht (Entscheidung des Landes).`,
  );
});

test('a plan, and a practice whose participants nobody recorded', () => {
  expect(said(ACTORS, [practice({ standing: 'PLANNED' }), TOGETHER, 'DE'])).toBe('Am 19. November 2020 ist in Bayern die Praxis „Runder Tisch“ noch nicht zu übertragen, weil sie erst geplant ist.');
  expect(said(ACTORS, [practice({ roles: [], edges: [] }), [], 'DE'])).toBe('Am 19. November 2020 ist in Bayern die Praxis „Runder Tisch“ nicht zu vergleichen, weil ihre Beteiligten nicht erfasst sind.');
  expect(said(ACTORS, [practice({ roles: roles.slice(1), edges: [] }), [], 'DE'])).toBe('Am 19. November 2020 ist in Bayern der einzige Teil der Praxis „Runder Tisch“ dokumentiert.');
});

test('in both languages a sentence people can read aloud', () => {
  const decided = absence({ sides: [side('REGIONAL_DIRECTORATE')], reason: 'NOT_YET_ESTABLISHED' });
  for (const spoken of language.values) {
    for (const facts of [ACTORS, TOGETHER, [], [...without('rd-by'), decided]]) {
      for (const what of [practice(), practice({ standing: 'PLANNED' }), practice({ roles: [], edges: [] })]) {
        const text = said(facts, [what, TOGETHER, spoken]);
        expect([text, ...flawsIn(text)]).toEqual([text]);
      }
    }
  }
});
