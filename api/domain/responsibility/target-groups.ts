import type { TargetGroup } from '../../../schema/vocabulary/target-group.js';

/** Whoever serves companies serves small ones too. */
const INCLUDED: ReadonlyMap<TargetGroup, TargetGroup> = new Map([['SMALL_COMPANIES', 'COMPANIES']]);

const serves = (groups: readonly TargetGroup[], wanted: TargetGroup): boolean => {
  const wider = INCLUDED.get(wanted);
  return groups.includes(wanted) || (wider !== undefined && groups.includes(wider));
};

/** Whether those who serve these groups serve the one asked for; without groups they serve everybody. */
export function servesGroup(groups: readonly TargetGroup[], wanted: TargetGroup | null): boolean {
  return wanted === null || groups.length === 0 || serves(groups, wanted);
}

/** The groups that both serve, sorted; empty: everybody; null: none. */
export function sharedGroups(a: readonly TargetGroup[], b: readonly TargetGroup[]): readonly TargetGroup[] | null {
  if (a.length === 0 || b.length === 0) return [...new Set([...a, ...b])].sort();
  const both = [...a.filter((group) => serves(b, group)), ...b.filter((group) => serves(a, group))];
  return both.length === 0 ? null : [...new Set(both)].sort();
}
