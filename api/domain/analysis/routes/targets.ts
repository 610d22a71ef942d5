import type { TargetGroup } from '../../../../schema/vocabulary/target-group.js';
import { contains, type AreaKey } from '../../model/area.js';
import type { ActorFact, ResponsibilityFact } from '../../model/fact.js';
import { whoHandles } from '../../responsibility/who-handles.js';
import { standsFor } from '../parallel/same-body.js';
import { decides } from '../slots/confidence.js';

/** Those whom a route may end at: who leads on the task in one of the places; where nobody does, who advises. */
export function responsibleOnes(all: readonly ResponsibilityFact[], places: readonly AreaKey[], targetGroup: TargetGroup | null): readonly ResponsibilityFact[] {
  const there = [...new Set(places.flatMap((place) => whoHandles(all.filter(decides), place, targetGroup)))];
  const leads = there.filter(({ content }) => content.role === 'LEAD');
  return leads.length > 0 ? leads : there.filter(({ content }) => content.role === 'ADVISES');
}

/**
 * By actor: its own responsibility, else that of an aggregate that stands for it; a task of all employer services is
 * each one's. O(direct + aggregates among them × actors).
 */
export function endsOf(direct: readonly ResponsibilityFact[], { actors }: { readonly actors: ReadonlyMap<string, ActorFact> }): ReadonlyMap<string, ResponsibilityFact> {
  const ends = new Map<string, ResponsibilityFact>();
  const offer = (actor: string, responsibility: ResponsibilityFact): void => {
    if (!ends.has(actor)) ends.set(actor, responsibility);
  };
  for (const responsibility of direct) offer(responsibility.content.actor, responsibility);
  for (const responsibility of direct) {
    const aggregate = actors.get(responsibility.content.actor);
    if (!aggregate?.content.aggregate) continue;
    for (const actor of actors.values()) if (isMember(actor, aggregate)) offer(actor.id, responsibility);
  }
  return ends;
}

/** Of the units, and of the aggregates of some of them, not of wider ones. */
const isMember = (actor: ActorFact, aggregate: ActorFact): boolean =>
  standsFor(aggregate, actor) && (!actor.content.aggregate || actor.content.areas.every((area) => aggregate.content.areas.some((wider) => contains(wider, area))));
