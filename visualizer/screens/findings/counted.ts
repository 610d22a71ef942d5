import { absenceReason } from '../../../schema/vocabulary/absence-reason.js';
import { findingKind } from '../../../schema/vocabulary/finding-kind.js';
import type { FindingCountsQuery } from '../../api/generated/operations.js';
import type { QuestionKey } from '../../legend/questions.js';
import { labelOf, texts } from '../../texts/texts.js';

/** How many findings answer a question, and what is to be said of the number. */
export interface Counted {
  readonly count: number;
  readonly remark: string;
}

/** The reasons why there is none, each with how often, the most frequent first; empty where not all are at hand. */
function reasons({ totalCount, nodes }: FindingCountsQuery['absent']): string {
  if (nodes.length < totalCount) return '';
  const words = nodes.map(({ kind, slot }) => (slot?.absenceReason ? labelOf(absenceReason, slot.absenceReason) : labelOf(findingKind, kind)));
  const times = (word: string): number => words.filter((other) => other === word).length;
  return [...new Set(words)].sort((a, b) => times(b) - times(a)).map((word) => texts.value.findings.times(times(word), word)).join(', ');
}

/** The numbers of the questions, as the service counts them. */
export function countedOf({ absent, parallel, candidates, unclear, undocumented, undocumentedMust, more }: FindingCountsQuery): Readonly<Record<QuestionKey, Counted>> {
  const { findings } = texts.value;
  return {
    'gibt-es-nicht': { count: absent.totalCount, remark: reasons(absent) },
    parallel: { count: parallel.totalCount, remark: candidates.totalCount > 0 ? findings.candidates(candidates.totalCount) : '' },
    unklar: { count: unclear.totalCount, remark: '' },
    'nicht-dokumentiert': { count: undocumented.totalCount, remark: undocumented.totalCount > 0 ? `${findings.must(undocumentedMust.totalCount)}; ${findings.proves}` : '' },
    weiteres: { count: more.totalCount, remark: '' },
  };
}
