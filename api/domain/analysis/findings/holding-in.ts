import { overlaps } from '../../model/area.js';
import type { Fact } from '../../model/fact.js';
import { linksOf } from '../../model/links.js';
import type { LandView, Placed } from '../land-view.js';

/** The facts that hold in a Land, affiliations of its actors among them; by id. */
export function holdingIn(view: LandView): readonly Fact[] {
  const placed: readonly Placed<Fact>[] = [...view.actors.values(), ...view.cooperations, ...view.responsibilities, ...view.absences, ...view.others];
  const there = placed.filter(({ fact }) => linksOf(fact).areas.some((area) => overlaps(area, view.area)));
  const holding = [...there, ...view.affiliations].filter(({ standing }) => standing === 'HOLDS').map(({ fact }) => fact);
  return holding.sort((a, b) => (a.id < b.id ? -1 : 1));
}
