import type { Rule } from './rule.js';

/** Every rule there is, in the order in which their findings are listed. A snapshot pins ids and sentences. */
export const RULES = {
  missingMust: {
    id: 'rule:missing-must', kind: 'MISSING_LINK', obligation: 'MUST',
    sentence: {
      de: 'Eine Stelle oder Zusammenarbeit, die ein Muster vorgibt, muss es im Land geben.',
      en: 'A body or cooperation that a pattern requires must exist in the Land.',
    },
  },
  missingShould: {
    id: 'rule:missing-should', kind: 'MISSING_LINK', obligation: 'SHOULD',
    sentence: {
      de: 'Eine Stelle oder Zusammenarbeit, die ein Muster anstrebt, soll es im Land geben.',
      en: 'A body or cooperation that a pattern aims at should exist in the Land.',
    },
  },
  undocumentedMust: {
    id: 'rule:undocumented-must', kind: 'UNDOCUMENTED_LINK', obligation: 'MUST',
    sentence: {
      de: 'Ob es eine Stelle oder Zusammenarbeit, die ein Muster vorgibt, im Land gibt, muss dokumentiert sein.',
      en: 'Whether a body or cooperation that a pattern requires exists in the Land must be documented.',
    },
  },
  undocumentedShould: {
    id: 'rule:undocumented-should', kind: 'UNDOCUMENTED_LINK', obligation: 'SHOULD',
    sentence: {
      de: 'Ob es eine Stelle oder Zusammenarbeit, die ein Muster anstrebt, im Land gibt, soll dokumentiert sein.',
      en: 'Whether a body or cooperation that a pattern aims at exists in the Land should be documented.',
    },
  },
  parallelUnresolved: {
    id: 'rule:parallel-unresolved', kind: 'PARALLEL_STRUCTURE', obligation: 'SHOULD',
    sentence: {
      de: 'Haben zwei Stellen dieselbe Aufgabe, soll geklärt sein, wie sie sich abgrenzen.',
      en: 'Where two bodies have the same task, it should be settled how they divide it.',
    },
  },
  parallelCandidate: {
    id: 'rule:parallel-candidate', kind: 'PARALLEL_CANDIDATE', obligation: 'SHOULD',
    sentence: {
      de: 'Haben zwei Stellen dieselbe Aufgabe, soll dokumentiert sein, wie sie sich abgrenzen.',
      en: 'Where two bodies have the same task, how they divide it should be documented.',
    },
  },
  responsibilityUnclear: {
    id: 'rule:responsibility-unclear', kind: 'UNCLEAR_RESPONSIBILITY', obligation: 'MUST',
    sentence: {
      de: 'Für jede Aufgabe muss an jedem Ort feststehen, wer zuständig ist.',
      en: 'For every task it must be clear in every place who is responsible.',
    },
  },
  taskUncovered: {
    id: 'rule:task-uncovered', kind: 'UNCOVERED_TASK', obligation: 'MUST',
    sentence: {
      de: 'Für jede Aufgabe muss an jedem Ort eine Stelle zuständig sein.',
      en: 'For every task a body must be responsible in every place.',
    },
  },
  oneSided: {
    id: 'rule:one-sided', kind: 'ONE_SIDED_COOPERATION', obligation: 'SHOULD',
    sentence: {
      de: 'Eine Zusammenarbeit soll von allen Beteiligten bestätigt sein.',
      en: 'A cooperation should be confirmed by all of its participants.',
    },
  },
  singlePoint: {
    id: 'rule:single-point', kind: 'SINGLE_POINT_OF_FAILURE', obligation: 'SHOULD',
    sentence: {
      de: 'Das Netz eines Landes soll nicht an einer einzigen Stelle hängen.',
      en: 'The network of a Land should not depend on a single body.',
    },
  },
  staleEvidence: {
    id: 'rule:stale-evidence', kind: 'STALE_EVIDENCE', obligation: 'SHOULD',
    sentence: {
      de: 'Ein einmal geprüfter Beleg soll jedes Jahr erneut geprüft werden.',
      en: 'Evidence that has been checked should be checked again every year.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

export const ALL_RULES: readonly Rule[] = Object.values(RULES);

const BY_ID: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => BY_ID.get(id);
