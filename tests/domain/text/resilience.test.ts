import fc from 'fast-check';
import { resilienceOf } from '../../../api/domain/analysis/resilience/resilience.js';
import type { WhatIf } from '../../../api/domain/analysis/resilience/suspend.js';
import type { CooperationFact, Fact, TaskFact } from '../../../api/domain/model/fact.js';
import type { Occasion } from '../../../api/domain/text/occasion.js';
import { resilienceSentence } from '../../../api/domain/text/resilience-sentence.js';
import { drawnLand } from '../analysis/parallel/drawn.js';
import { ACTORS, PATTERN, actor, anyFacts, cooperation } from '../analysis/slots/land.js';
import { flawsIn, wrongOfUnknown } from './guard.js';
import { knownOf, occasion, readable } from './judged-world.js';

const DE: Occasion = { validAt: '2020-11-19', today: '2025-06-15', language: 'DE' };
const NOTHING: WhatIf = { actors: new Set(), kinds: new Set(), proposed: [] };

interface Supposed {
  readonly whatIf?: Partial<WhatIf>;
  readonly tasks?: readonly TaskFact[];
  readonly on?: Occasion;
}

function said(facts: readonly Fact[], { whatIf = {}, tasks = [], on = DE }: Supposed = {}): string {
  const [all, supposed] = [facts.map(readable), { ...NOTHING, ...whatIf }];
  const found = resilienceOf({ land: 'BW', validAt: '2020-11-19', facts: all, outsiders: [], affiliations: [], denied: new Set(), asked: new Set() }, { patterns: [PATTERN], tasks: tasks.map(readable) }, supposed);
  const suspension = { actors: [...supposed.actors], kinds: [...supposed.kinds], proposed: supposed.proposed };
  return resilienceSentence({ land: 'BW', found, suspension }, on, knownOf([...all, ...tasks.map(readable)]));
}

const [A, B, C] = ['a', 'b', 'c'].map((id) => actor(id, {})) as [Fact, Fact, Fact];
const IN_A_ROW = [A, B, C, cooperation('c1', ['a', 'b']), cooperation('c2', ['b', 'c'])];

test('on whom and on what the network hangs', () => {
  expect(said(IN_A_ROW)).toBe('Am 19. November 2020 zerfiele in Baden-Württemberg das Netz nach dokumentiertem Stand ohne den Internationalen Personalservice in mehrere Teile;'
    + ' zwei Kooperationen verbinden jeweils allein Teile davon; am meisten vermittelt der Internationale Personalservice.');
});

test('on nobody', () => {
  expect(said([A, B])).toBe('Am 19. November 2020 hängt in Baden-Württemberg das Netz nach dokumentiertem Stand an keiner einzelnen Stelle.');
  expect(said([A, B], { on: { ...DE, today: DE.validAt } })).toBe('In Baden-Württemberg hängt das Netz nach dokumentiertem Stand an keiner einzelnen Stelle.');
  expect(said([A, B], { on: { ...DE, language: 'EN' } })).toBe('On 19 November 2020, by what is documented, the network in Baden-Württemberg depends on no single body.');
});

test('what breaks if somebody is thought away, and that it is only supposed', () => {
  const { facts, tasks } = drawnLand('b LEAD t @08; c ADVISES t @08');
  expect(said(facts, { tasks, whatIf: { actors: new Set(['actor:b']) } }))
    .toMatch(/^Am 19\. November 2020 wäre in Baden-Württemberg nach dokumentiertem Stand für die Aufgabe „Aufgabe t“ niemand mehr als zuständig dokumentiert; .* \(angenommen: Ausfall vom Internationalen Personalservice\)\.$/);
  expect(said(ACTORS, { whatIf: { kinds: new Set(['EMPLOYER_SERVICE'] as const) } }))
    .toMatch(/^Am 19\. November 2020 wäre in Baden-Württemberg nach dokumentiertem Stand ein Arbeitgeber-Service nicht mehr dokumentiert; .* \(angenommen: Ausfall von den Arbeitgeber-Services\)\.$/);
});

test('what a proposed cooperation would close', () => {
  const proposed = [cooperation('p', ['actor:hsp4', 'actor:service']) as CooperationFact];
  expect(said(ACTORS, { whatIf: { proposed } })).toMatch(/^Am 19\. November 2020 wäre in Baden-Württemberg nach dokumentiertem Stand eine Zusammenarbeit zwischen .* dann auch dokumentiert; .*\(angenommen: eine vorgeschlagene Kooperation\)\.$/);
});

test('that a network is too large to compute who joins most is said', () => {
  const found = { singlePointsOfFailure: [], bridges: [], brokers: null, brokenTasks: [], brokenRoutes: { routes: [], cut: false }, noLongerPresent: [], newlyPresent: [] };
  expect(resilienceSentence({ land: 'BW', found, suspension: { actors: [], kinds: [], proposed: [] } }, DE, knownOf([]))).toMatch(/wer am meisten vermittelt, ist bei einem Netz dieser Größe nicht berechnet\.$/);
});

test('whatever is supposed, it is one well-formed sentence that says by what it is judged', () => {
  const ids = ACTORS.map(({ id }) => id);
  fc.assert(fc.property(anyFacts, fc.subarray(ids), occasion, (facts, gone, on) => {
    const text = said(facts, { whatIf: { actors: new Set(gone) }, on });
    expect({ text, flaws: [...flawsIn(text), ...wrongOfUnknown(text)] }).toEqual({ text, flaws: [] });
    expect(text).toMatch(on.language === 'DE' ? /nach dokumentiertem Stand/ : /by what is documented/);
  }), { numRuns: 200 });
});
