import type { AreaKey } from '../../model/area.js';
import type { PlaceView, Placed } from '../land-view.js';
import type { RouteGround } from './hop.js';

/** Everything that a route in these places may use: what holds in the views around them, each once. O(facts). */
export function groundOf(places: readonly AreaKey[], views: readonly PlaceView[]): RouteGround {
  const actors = holding(views.flatMap((view) => [...view.actors.values()]));
  const cooperations = holding(views.flatMap((view) => view.cooperations.filter(({ fact }) => !view.denied.has(fact.id))));
  const affiliations = holding(views.flatMap((view) => view.affiliations));
  return { places, actors, cooperations: [...cooperations.values()], affiliations: [...affiliations.values()] };
}

function holding<F extends { readonly id: string }>(placed: readonly Placed<F>[]): ReadonlyMap<string, F> {
  return new Map(placed.filter(({ standing }) => standing === 'HOLDS').map(({ fact }) => [fact.id, fact]));
}
