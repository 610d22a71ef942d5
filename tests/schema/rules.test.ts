import { ALL_RULES, ruleOf } from '../../schema/rules/rules.js';
import { findingKind } from '../../schema/vocabulary/finding-kind.js';

/** Ids, kinds, severities and sentences as they were given out: acceptances, links and reports name them. */
const FROZEN = `
rule:missing-must | MISSING_LINK | MUST
  Eine Stelle oder Zusammenarbeit, die ein Muster vorgibt, muss es im Land geben.
  A body or cooperation that a pattern requires must exist in the Land.
rule:missing-should | MISSING_LINK | SHOULD
  Eine Stelle oder Zusammenarbeit, die ein Muster anstrebt, soll es im Land geben.
  A body or cooperation that a pattern aims at should exist in the Land.
rule:undocumented-must | UNDOCUMENTED_LINK | MUST
  Ob es eine Stelle oder Zusammenarbeit, die ein Muster vorgibt, im Land gibt, muss dokumentiert sein.
  Whether a body or cooperation that a pattern requires exists in the Land must be documented.
rule:undocumented-should | UNDOCUMENTED_LINK | SHOULD
  Ob es eine Stelle oder Zusammenarbeit, die ein Muster anstrebt, im Land gibt, soll dokumentiert sein.
  Whether a body or cooperation that a pattern aims at exists in the Land should be documented.
rule:parallel-unresolved | PARALLEL_STRUCTURE | SHOULD
  Haben zwei Stellen dieselbe Aufgabe, soll geklärt sein, wie sie sich abgrenzen.
  Where two bodies have the same task, it should be settled how they divide it.
rule:parallel-candidate | PARALLEL_CANDIDATE | SHOULD
  Haben zwei Stellen dieselbe Aufgabe, soll dokumentiert sein, wie sie sich abgrenzen.
  Where two bodies have the same task, how they divide it should be documented.
rule:responsibility-unclear | UNCLEAR_RESPONSIBILITY | MUST
  Für jede Aufgabe muss an jedem Ort feststehen, wer zuständig ist.
  For every task it must be clear in every place who is responsible.
rule:task-uncovered | UNCOVERED_TASK | MUST
  Für jede Aufgabe muss an jedem Ort eine Stelle zuständig sein.
  For every task a body must be responsible in every place.
rule:one-sided | ONE_SIDED_COOPERATION | SHOULD
  Eine Zusammenarbeit soll von allen Beteiligten bestätigt sein.
  A cooperation should be confirmed by all of its participants.
rule:single-point | SINGLE_POINT_OF_FAILURE | SHOULD
  Das Netz eines Landes soll nicht an einer einzigen Stelle hängen.
  The network of a Land should not depend on a single body.
rule:stale-evidence | STALE_EVIDENCE | SHOULD
  Ein einmal geprüfter Beleg soll jedes Jahr erneut geprüft werden.
  Evidence that has been checked should be checked again every year.
`;

test('rules stay what they were', () => {
  const now = ALL_RULES.map(({ id, kind, obligation, sentence }) => `${id} | ${kind} | ${obligation}\n  ${sentence.de}\n  ${sentence.en}\n`);
  expect(`\n${now.join('')}`).toBe(FROZEN);
});

test('every kind of finding has a rule, in the order of the kinds', () => {
  expect([...new Set(ALL_RULES.map(({ kind }) => kind))]).toEqual(findingKind.values);
});

test('the sentence says the word of its severity, and only that', () => {
  for (const { obligation, sentence } of ALL_RULES) {
    const [de, en] = obligation === 'MUST' ? [/\bmuss\b/, /\bmust\b/] : [/\bsoll\b/, /\bshould\b/];
    const [otherDe, otherEn] = obligation === 'MUST' ? [/\bsoll\b/, /\bshould\b/] : [/\bmuss\b/, /\bmust\b/];
    expect([de.test(sentence.de), en.test(sentence.en), otherDe.test(sentence.de), otherEn.test(sentence.en)]).toEqual([true, true, false, false]);
  }
});

test('is looked up by its id', () => {
  expect(ALL_RULES.map(({ id }) => ruleOf(id))).toEqual(ALL_RULES);
  expect(ruleOf('rule:never')).toBeUndefined();
});
