import { overlaps } from '../../model/area.js';
import type { Fact } from '../../model/fact.js';
import { linksOf } from '../../model/links.js';
import type { KeptRecord } from '../../model/record.js';
import type { LandView, Placed } from '../land-view.js';
import type { Verified } from './land-case.js';

/** The facts that hold in a Land, affiliations of its actors among them; by id. */
export function holdingIn(view: LandView): readonly Fact[] {
  const placed: readonly Placed<Fact>[] = [...view.actors.values(), ...view.cooperations, ...view.responsibilities, ...view.absences, ...view.others];
  const there = placed.filter(({ fact }) => linksOf(fact).areas.some((area) => overlaps(area, view.area)));
  const holding = [...there, ...view.affiliations].filter(({ standing }) => standing === 'HOLDS').map(({ fact }) => fact);
  return holding.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those of them whose evidence, as it stands, was found by somebody, and when last. Records come oldest first. */
export function verifiedAmong(facts: readonly Fact[], records: ReadonlyMap<string, readonly KeptRecord<'VERIFICATION'>[]>): readonly Verified[] {
  return facts.flatMap((fact): readonly Verified[] => {
    const last = records.get(fact.id)?.findLast(({ content }) =>
      fact.evidence.some(({ source, locator }) => source === content.source && locator === content.locator));
    return last ? [{ fact, verifiedAt: last.recordedAt }] : [];
  });
}
