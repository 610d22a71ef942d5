import fc from 'fast-check';
import { taskClarity, type TaskClarity } from '../../../api/domain/analysis/clarity/task-clarity.js';
import { landView } from '../../../api/domain/analysis/land-view.js';
import { parallelStructures, type ParallelStructure } from '../../../api/domain/analysis/parallel/parallel-structures.js';
import type { Occasion } from '../../../api/domain/text/occasion.js';
import { claritySentence } from '../../../api/domain/text/responsibilities/clarity-sentence.js';
import { parallelSentence } from '../../../api/domain/text/responsibilities/parallel-sentence.js';
import { drawnLand, noTask } from '../analysis/parallel/drawn.js';
import { KREISE, anyLand, type RandomLand } from '../analysis/parallel/random-land.js';
import { flawsIn, wrongOfUnknown } from './guard.js';
import { knownOf, occasion, readable } from './judged-world.js';

const DE: Occasion = { validAt: '2020-11-19', today: '2025-06-15', language: 'DE' };
const EN: Occasion = { ...DE, language: 'EN' };

interface Judged {
  readonly known: ReturnType<typeof knownOf>;
  readonly pairs: readonly ParallelStructure[];
  readonly rows: readonly TaskClarity[];
}

function judged({ facts, tasks, affiliations }: RandomLand, validAt = '2020-11-19'): Judged {
  const [all, named] = [facts.map(readable), tasks.map(readable)];
  const view = landView({ land: 'BW', validAt, facts: all, outsiders: [], affiliations, denied: new Set(), asked: new Set() });
  return { known: knownOf([...all, ...named, ...affiliations]), pairs: parallelStructures(view, named), rows: taskClarity(view, named, KREISE) };
}
const drawn = (lines: string, more: RandomLand['facts'] = []): Judged => {
  const { facts, tasks } = drawnLand(lines);
  return judged({ facts: [...facts, ...more], tasks, affiliations: [] });
};
const ofPair = (lines: string, on = DE): string => {
  const { pairs, known } = drawn(lines);
  return parallelSentence(pairs[0]!, on, known);
};
const ofRow = (lines: string, on = DE, more: RandomLand['facts'] = []): string => {
  const { rows, known } = drawn(lines, more);
  return claritySentence(rows.find(({ task }) => task.id === 'task:t')!, on, known);
};

describe('of two that have the same task', () => {
  const BOTH = 'Am 19. November 2020 sind in Baden-Württemberg der Internationale Personalservice und die Handwerkskammer für die Aufgabe „Aufgabe t“ zuständig; ';
  test.each([
    ['b LEAD t @08; c LEAD t @08', 'mehrere Angebote, Abgrenzung nicht dokumentiert.'],
    ['b LEAD t @08 for=COMPANIES; c LEAD t @08', 'mehrere Angebote, Abgrenzung nicht dokumentiert (Zielgruppe: Unternehmen).'],
    ['b LEAD t @08; c LEAD t @08 standing=UNCLEAR', 'Parallelstruktur ungeklärt, laut einer Quelle ist die Zuständigkeit bei der Handwerkskammer offen.'],
    ['b LEAD t @08 standing=DISPUTED; c LEAD t @08 standing=DISPUTED', 'Parallelstruktur ungeklärt, laut einer Quelle ist die Zuständigkeit beim Internationalen Personalservice und der Handwerkskammer strittig.'],
    ['b LEAD t @08 rule standing=AGREED; c LEAD t @08', 'die Abgrenzung ist vereinbart: „Regel“.'],
    ['b LEAD t @08; c LEAD t @08 by=b', 'die Aufgabe ist vom Internationalen Personalservice auf die Handwerkskammer übertragen.'],
    ['b LEAD t @08 choice; c LEAD t @08', 'die Wahl liegt beim Antragsteller.'],
    ['b LEAD t @08; c LEAD t @08; b ~ c t @08', 'in einer dokumentierten Zusammenarbeit stimmen sie sich dazu ab.'],
    ['t ^ u; b LEAD t @08; c LEAD u @08', 'mehrere Angebote, Abgrenzung nicht dokumentiert (die Handwerkskammer über die Aufgabe „Aufgabe u“, zu der sie gehört).'],
  ])('%s', (lines, rest) => {
    expect(ofPair(lines)).toBe(BOTH + rest);
  });

  test('the open question of a task that names both kinds', () => {
    expect(ofPair('b is IPS @DE; c is CHAMBER @DE; b LEAD t @DE; c LEAD t @DE; t ? IPS,CHAMBER GENERAL')).toContain('Parallelstruktur ungeklärt, offen ist die Frage „Wer?“.');
  });
  test('advice is called advice', () => expect(ofPair('b ADVISES t @08111; c ADVISES t @08111')).toMatch(/^Am 19\. November 2020 beraten im Stadtkreis Stuttgart .* zur Aufgabe „Aufgabe t“; mehrere Angebote/));
  test('in English', () => expect(ofPair('b LEAD t @08; c LEAD t @08', EN)).toMatch(/^On 19 November 2020, .* are responsible for the task “Aufgabe t” in Baden-Württemberg; several services, division not documented\.$/));
});

describe('of who leads on a task', () => {
  const ON = 'für die Aufgabe „Aufgabe t“';
  test.each([
    ['b LEAD t @08', `Am 19. November 2020 ist in Baden-Württemberg der Internationale Personalservice (beansprucht) ${ON} zuständig.`],
    ['b LEAD t @08 standing=AGREED; c ADVISES t @08', `Am 19. November 2020 ist in Baden-Württemberg der Internationale Personalservice ${ON} zuständig; außerdem berät die Handwerkskammer.`],
    ['b LEAD t @08 standing=AGREED; c LEAD t @08 standing=AGREED', `Am 19. November 2020 sind in Baden-Württemberg der Internationale Personalservice und die Handwerkskammer ${ON} zuständig; mehrere Stellen, Abgrenzung nicht dokumentiert.`],
    ['b LEAD t @08 standing=AGREED rule; c LEAD t @08 standing=AGREED', `Am 19. November 2020 sind in Baden-Württemberg der Internationale Personalservice und die Handwerkskammer ${ON} zuständig; mehrere Stellen, Abgrenzung geregelt.`],
    ['b LEAD t @08 standing=UNCLEAR', `Am 19. November 2020 ist in Baden-Württemberg der Internationale Personalservice (ungeklärt) ${ON} zuständig; die Zuständigkeit ist laut einer Quelle offen.`],
    ['b LEAD t @08 standing=UNCLEAR; c LEAD t @08 standing=AGREED', `Am 19. November 2020 sind in Baden-Württemberg der Internationale Personalservice (ungeklärt) und die Handwerkskammer ${ON} zuständig; Parallelstruktur ungeklärt.`],
    ['c ADVISES t @08', `Am 19. November 2020 ist in Baden-Württemberg nicht dokumentiert, wer ${ON} zuständig ist; dokumentiert ist nur, dass die Handwerkskammer berät.`],
    ['t ^ u', `Am 19. November 2020 ist in Baden-Württemberg nicht dokumentiert, wer ${ON} zuständig ist.`],
    ['b LEAD t @08111 standing=AGREED', `Am 19. November 2020 ist im Stadtkreis Stuttgart der Internationale Personalservice ${ON} zuständig.`],
  ])('%s', (lines, expected) => {
    expect(ofRow(lines)).toBe(expected);
  });

  test('a Land but for one Kreis', () => {
    const { rows, known } = drawn('b LEAD t @08115,08116 standing=AGREED');
    expect(claritySentence(rows.find(({ clarity }) => clarity === 'SINGLE')!, DE, known))
      .toBe(`Am 19. November 2020 ist in Baden-Württemberg außer im Stadtkreis Stuttgart der Internationale Personalservice ${ON} zuständig.`);
  });
  test('nobody, and why', () => expect(ofRow('t ^ u', DE, [noTask('absence:t', {})])).toBe(`Am 19. November 2020 ist in Baden-Württemberg niemand ${ON} zuständig (beendet).`));
  test('somebody, though a source says nobody', () => {
    expect(ofRow('b LEAD t @08 standing=AGREED', DE, [noTask('absence:t', {})])).toMatch(/zuständig; nach einer anderen Quelle ist niemand zuständig\.$/);
  });
  test('of today without the day', () => expect(ofRow('b LEAD t @08 standing=AGREED', { ...DE, today: DE.validAt })).toBe(`In Baden-Württemberg ist der Internationale Personalservice ${ON} zuständig.`));
  test('in English', () => {
    expect(ofRow('c ADVISES t @08', EN)).toBe('On 19 November 2020, it is not documented who is responsible for the task “Aufgabe t” in Baden-Württemberg; it is documented only that the Handwerkskammer advises.');
  });
});

test('from 2023 on those of the programme add that its structure changed', () => {
  const land = (kind: string): Judged => {
    const { facts, tasks } = drawnLand(`b is ${kind} @08; b LEAD t @08`);
    return judged({ facts, tasks, affiliations: [] }, '2023-01-01');
  };
  const said = ({ rows, known }: Judged): string => claritySentence(rows[0]!, { ...DE, validAt: '2023-01-01' }, known);
  expect(said(land('IQ_STATE_NETWORK'))).toMatch(/; die Struktur des Förderprogramms IQ hat sich am 1\. Januar 2023 geändert\.$/);
  expect(said(land('CHAMBER'))).not.toMatch(/Struktur/);
});

test('every pair and every row is one well-formed sentence; nothing unknown is called absent', () => {
  fc.assert(fc.property(anyLand, occasion, (land, on) => {
    const { pairs, rows, known } = judged(land);
    for (const pair of pairs) {
      const text = parallelSentence(pair, on, known);
      expect({ text, flaws: [...flawsIn(text), ...wrongOfUnknown(text)] }).toEqual({ text, flaws: [] });
      expect(/Parallelstruktur ungeklärt|parallel structure unsettled/.test(text)).toBe(pair.class === 'UNRESOLVED');
    }
    for (const row of rows) {
      const text = claritySentence(row, on, known);
      expect({ text, flaws: [...flawsIn(text), ...wrongOfUnknown(text)] }).toEqual({ text, flaws: [] });
      expect(text.startsWith(on.language === 'DE' ? 'Am 19' : 'On 19')).toBe(on.today !== on.validAt);
    }
  }), { numRuns: 300 });
});
