import { whoHandles } from '../../responsibility/who-handles.js';
import type { AreaKey } from '../../model/area.js';
import type { ResponsibilityFact } from '../../model/fact.js';
import type { TargetGroup } from '../../../../schema/vocabulary/target-group.js';
import { decides } from '../slots/confidence.js';

/** Those whom a route may end at: who leads on the task in one of the places; where nobody does, who advises. */
export function responsibleOnes(all: readonly ResponsibilityFact[], places: readonly AreaKey[], targetGroup: TargetGroup | null): readonly ResponsibilityFact[] {
  const there = [...new Set(places.flatMap((place) => whoHandles(all.filter(decides), place, targetGroup)))];
  const leads = there.filter(({ content }) => content.role === 'LEAD');
  return leads.length > 0 ? leads : there.filter(({ content }) => content.role === 'ADVISES');
}
