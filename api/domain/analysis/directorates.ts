import { overlaps } from '../model/area.js';
import type { ActorFact } from '../model/fact.js';
import { sortKeyOf } from '../naming/names.js';
import type { LandView } from './land-view.js';

/** The Regionaldirektionen that serve a Land on the view's day, by sort key, then id. Aggregates stand for all and are none. */
export function directoratesIn({ actors, area }: LandView): readonly ActorFact[] {
  return [...actors.values()]
    .filter(({ standing, fact: { content } }) => standing === 'HOLDS' && content.kind === 'REGIONAL_DIRECTORATE' && !content.aggregate && content.areas.some((key) => overlaps(key, area)))
    .map(({ fact }) => ({ fact, place: `${sortKeyOf(fact)} ${fact.id}` }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ fact }) => fact);
}
