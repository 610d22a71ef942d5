import { responsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import type { TargetGroup } from '../../../schema/vocabulary/target-group.js';
import { overlaps, specificity, type AreaKey } from '../model/area.js';
import type { ResponsibilityFact } from '../model/fact.js';
import { servesGroup } from './target-groups.js';

/**
 * A2: all responsibilities whose areas overlap the place and that serve the target group (those without one serve
 * everybody); the most specific area first, then by role, then by id. A narrower one never hides a wider one.
 */
export function whoHandles(
  responsibilities: readonly ResponsibilityFact[], place: AreaKey, targetGroup: TargetGroup | null,
): readonly ResponsibilityFact[] {
  return responsibilities
    .filter(({ content }) => content.areas.some((key) => overlaps(key, place)))
    .filter(({ content }) => servesGroup(content.targetGroups, targetGroup))
    .sort((a, b) => narrowest(b, place) - narrowest(a, place) || roleRank(a) - roleRank(b) || (a.id < b.id ? -1 : 1));
}

/** The narrowest of a responsibility's areas that overlap the place. */
export function narrowestArea({ content }: ResponsibilityFact, place: AreaKey): AreaKey | undefined {
  const there = content.areas.filter((key) => overlaps(key, place));
  return there.reduce<AreaKey | undefined>((best, key) => (best !== undefined && specificity(best) >= specificity(key) ? best : key), undefined);
}

function narrowest(responsibility: ResponsibilityFact, place: AreaKey): number {
  const key = narrowestArea(responsibility, place);
  return key === undefined ? -1 : specificity(key);
}

const roleRank = ({ content }: ResponsibilityFact): number => responsibilityRole.values.indexOf(content.role);
