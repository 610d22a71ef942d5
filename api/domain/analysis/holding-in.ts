import { overlaps } from '../model/area.js';
import type { Fact } from '../model/fact.js';
import { linksOf } from '../model/links.js';
import type { PlaceView, Placed } from './land-view.js';

/** The facts that hold in a place and speak of it. */
export function presentIn(view: PlaceView): readonly Fact[] {
  const placed: readonly Placed<Fact>[] = [...view.actors.values(), ...view.cooperations, ...view.responsibilities, ...view.absences, ...view.others];
  return holding(placed).filter((fact) => linksOf(fact).areas.some((area) => overlaps(area, view.area)));
}

/** The facts that hold in a place, affiliations of its actors among them; by id. */
export function holdingIn(view: PlaceView): readonly Fact[] {
  return [...presentIn(view), ...holding(view.affiliations)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const holding = (placed: readonly Placed<Fact>[]): readonly Fact[] => placed.filter(({ standing }) => standing === 'HOLDS').map(({ fact }) => fact);
