import type { ComparisonOutcome } from '../../../schema/vocabulary/comparison-outcome.js';
import type { Verdict } from '../../../schema/vocabulary/verdict.js';

/** What a comparison finds of one item, as people ask for it. */
export type GroupKey = 'onlyLeft' | 'onlyRight' | 'leftDocumented' | 'rightDocumented' | 'both' | 'absent' | 'neither' | 'inapplicable';

/** In the order of the screen: what differs, what agrees, what is not known. */
export const GROUPS: readonly GroupKey[] = ['onlyLeft', 'onlyRight', 'leftDocumented', 'rightDocumented', 'both', 'absent', 'neither', 'inapplicable'];

interface Compared {
  readonly outcome: ComparisonOutcome;
  readonly left: { readonly verdict: Verdict };
  readonly right: { readonly verdict: Verdict };
}

/** Exactly one group for every item; exchanging the sides exchanges left and right and nothing else. */
export function groupOf({ outcome, left, right }: Compared): GroupKey {
  const verdicts = [left.verdict, right.verdict];
  if (outcome === 'ONLY_LEFT') return 'onlyLeft';
  if (outcome === 'ONLY_RIGHT') return 'onlyRight';
  if (verdicts.includes('NOT_APPLICABLE')) return 'inapplicable';
  if (verdicts.includes('ABSENT_CONFIRMED')) return 'absent';
  if (left.verdict === 'PRESENT') return right.verdict === 'PRESENT' ? 'both' : 'leftDocumented';
  return right.verdict === 'PRESENT' ? 'rightDocumented' : 'neither';
}

/** The items of each group that has any. */
export function grouped<Row extends Compared>(rows: readonly Row[]): readonly { readonly key: GroupKey; readonly rows: readonly Row[] }[] {
  return GROUPS.map((key) => ({ key, rows: rows.filter((row) => groupOf(row) === key) })).filter((group) => group.rows.length > 0);
}
