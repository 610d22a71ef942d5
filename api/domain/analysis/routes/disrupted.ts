import { ABROAD } from '../../model/area.js';
import { disrupts } from '../../model/disruption.js';
import type { DisruptionFact } from '../../model/fact.js';
import { decides } from '../slots/confidence.js';
import { reaches, type RouteFacts } from './hop.js';

/** Who may stand on a route, and what is known to limit them. */
export interface Openness {
  readonly isOpen: (actor: string) => boolean;
  /** A suspension before a limitation; then by id. */
  readonly disruptionOf: (actor: string) => DisruptionFact | null;
}

/** By the disruptions that reach the places. Of low confidence one only marks. Each actor is judged once. */
export function openness({ places, actors, disruptions }: RouteFacts, avoidDisrupted: boolean): Openness {
  const here = disruptions.filter(({ content }) => content.area === ABROAD || reaches([content.area], places)).sort(suspendedFirst);
  const known = new Map<string, readonly DisruptionFact[]>();
  const disruptionsOf = (id: string): readonly DisruptionFact[] => {
    const actor = actors.get(id);
    const found = known.get(id) ?? (actor === undefined ? [] : here.filter((disruption) => disrupts(disruption, actor)));
    known.set(id, found);
    return found;
  };
  return {
    isOpen: (id) => !avoidDisrupted || !disruptionsOf(id).some((disruption) => disruption.content.state === 'SUSPENDED' && decides(disruption)),
    disruptionOf: (id) => disruptionsOf(id)[0] ?? null,
  };
}

function suspendedFirst(a: DisruptionFact, b: DisruptionFact): number {
  if (a.content.state !== b.content.state) return a.content.state === 'SUSPENDED' ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
