import { ABROAD, overlaps } from './area.js';
import type { ActorFact, DisruptionFact } from './fact.js';

/** A disruption applies to the actor or kind it names where its area overlaps the actor's, or to all abroad if it says abroad. */
export function disrupts({ content }: DisruptionFact, actor: ActorFact): boolean {
  const { kind, furtherKinds, areas, level } = actor.content;
  const meant = content.actor === null ? [kind, ...furtherKinds].some((each) => each === content.actorKind) : content.actor === actor.id;
  const there = areas.some((key) => overlaps(key, content.area)) || (content.area === ABROAD && level === 'ABROAD');
  return meant && there;
}
