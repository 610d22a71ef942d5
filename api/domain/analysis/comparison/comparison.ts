import type { ComparisonOutcome } from '../../../../schema/vocabulary/comparison-outcome.js';
import type { CooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import { notApplicable, type Slot } from '../slots/slot.js';

/** One slot on both sides. */
export interface ComparisonRow {
  readonly key: string;
  readonly left: Slot;
  readonly right: Slot;
  readonly outcome: ComparisonOutcome;
  /** Kinds of cooperation documented on one side only; both empty unless both sides are present. */
  readonly onlyLeftKinds: readonly CooperationKind[];
  readonly onlyRightKinds: readonly CooperationKind[];
}

export interface Comparison {
  readonly rows: readonly ComparisonRow[];
  /** The rows that differ in what is there or in what is known, and those present on both sides in different kinds. */
  readonly differences: readonly ComparisonRow[];
  /** Equal rows / rows known on both sides, 0 to 1; null without any such row. */
  readonly similarity: number | null;
  /** Rows known on both sides. */
  readonly compared: number;
}

const isKnown = ({ verdict }: Slot): boolean => verdict === 'PRESENT' || verdict === 'ABSENT_CONFIRMED';

/**
 * A8: slot by slot, two Länder or one at two dates, by the same pattern, each side in its own version of it. Compared
 * with itself nothing differs. O(slots).
 */
export function compare(left: readonly Slot[], right: readonly Slot[]): Comparison {
  const rows = paired(left, right).map(([here, there]) => rowOf(here, there));
  const known = rows.filter((row) => isKnown(row.left) && isKnown(row.right));
  const equal = known.filter(isEqual).length;
  return { rows, differences: rows.filter(differs), similarity: known.length === 0 ? null : equal / known.length, compared: known.length };
}

/** A slot that only one side's version of the pattern has is not applicable on the other; the newer version's order counts. */
function paired(left: readonly Slot[], right: readonly Slot[]): readonly (readonly [Slot, Slot])[] {
  const [lefts, rights] = [left, right].map((slots) => new Map(slots.map((slot) => [slot.key, slot]))) as [Map<string, Slot>, Map<string, Slot>];
  const isLeftNewer = (left[0]?.pattern.version ?? 0) >= (right[0]?.pattern.version ?? 0);
  const keys = new Set([...(isLeftNewer ? left : right), ...(isLeftNewer ? right : left)].map(({ key }) => key));
  return [...keys].flatMap((key): readonly (readonly [Slot, Slot])[] => {
    const [here, there] = [lefts.get(key), rights.get(key)];
    if (here && there) return [[here, there]];
    if (here) return [[here, missingIn(right, here)]];
    return there ? [[missingIn(left, there), there]] : [];
  });
}

const missingIn = (slots: readonly Slot[], like: Slot): Slot => ({ ...like, ...notApplicable, land: slots[0]?.land ?? like.land, pattern: slots[0]?.pattern ?? like.pattern });

const isEqual = (row: ComparisonRow): boolean => row.outcome === 'SAME' && row.onlyLeftKinds.length + row.onlyRightKinds.length === 0;
const differs = (row: ComparisonRow): boolean => row.outcome !== 'NOT_COMPARABLE' && !isEqual(row);

function rowOf(left: Slot, right: Slot): ComparisonRow {
  const bothPresent = left.verdict === 'PRESENT' && right.verdict === 'PRESENT';
  const only = (here: Slot, there: Slot): readonly CooperationKind[] => (bothPresent ? here.cooperationKinds.filter((kind) => !there.cooperationKinds.includes(kind)) : []);
  return { key: left.key, left, right, outcome: outcomeOf(left, right), onlyLeftKinds: only(left, right), onlyRightKinds: only(right, left) };
}

function outcomeOf(left: Slot, right: Slot): ComparisonOutcome {
  if (left.verdict === 'NOT_APPLICABLE' || right.verdict === 'NOT_APPLICABLE') return 'NOT_COMPARABLE';
  if (!isKnown(left) && !isKnown(right)) return 'NOT_COMPARABLE';
  if (!isKnown(left) || !isKnown(right)) return 'DIFFERENT_KNOWLEDGE';
  if (left.verdict === right.verdict) return 'SAME';
  return left.verdict === 'PRESENT' ? 'ONLY_LEFT' : 'ONLY_RIGHT';
}
