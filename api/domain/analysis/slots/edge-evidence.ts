import { overlaps } from '../../model/area.js';
import type { AffiliationFact, CooperationFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { LandView, Placed } from '../land-view.js';
import { decides } from './confidence.js';
import { fillingActors } from './role-slot.js';
import { bestPairing, pairings, type Pairing } from './pairing.js';

/** Why a cooperation that joins the two roles does or does not count for an edge in a Land. */
export type EdgeWeight =
  | 'COUNTS' | 'ALTERNATIVE' | 'NOT_ATTESTED_THEN' | 'LAND_NOT_NAMED' | 'MENTIONED';

/** A cooperation that joins the two roles of an edge, and what it weighs there. */
export interface EdgeEvidence {
  readonly fact: CooperationFact;
  readonly pairing: Pairing;
  readonly weight: EdgeWeight;
}

/** Everything among the Land's cooperations that has to do with the edge. */
export function edgeEvidence(view: LandView, edge: PatternEdge, roles: readonly [PatternRole, PatternRole]): readonly EdgeEvidence[] {
  return view.cooperations.flatMap((placed): readonly EdgeEvidence[] => {
    const pairing = bestPairing(pairings(view, placed.fact, roles));
    return pairing && ofKind(placed.fact, edge) ? [{ fact: placed.fact, pairing, weight: weigh(view, placed, pairing) }] : [];
  });
}

const ofKind = ({ content }: CooperationFact, { kinds }: PatternEdge): boolean =>
  content.kinds.some((kind) => kind !== 'OTHER' && (kinds.length === 0 || kinds.includes(kind)));

function weigh(view: LandView, { fact, standing }: Placed<CooperationFact>, pairing: Pairing): EdgeWeight {
  if (!decides(fact) || fact.content.status !== 'ACTIVE') return 'MENTIONED';
  if (!NAMING_SCOPES.has(fact.scope)) return standing === 'HOLDS' ? 'LAND_NOT_NAMED' : 'MENTIONED';
  if (!fact.content.areas.some((area) => overlaps(area, view.area))) return 'MENTIONED';
  if (standing === 'NOT_VALID') return 'MENTIONED';
  if (standing === 'NOT_ATTESTED_THEN') return 'NOT_ATTESTED_THEN';
  return pairing.certain ? 'COUNTS' : 'ALTERNATIVE';
}

/** Identity: the actor of one role is operated by the actor of the other; both fill their roles in this Land. */
export function identities(view: LandView, [a, b]: readonly [PatternRole, PatternRole]): readonly AffiliationFact[] {
  const [first, second] = [a, b].map((role) => new Set(fillingActors(view, role).map((actor) => actor.id))) as [Set<string>, Set<string>];
  return view.affiliations
    .filter(({ fact, standing }) => standing === 'HOLDS' && fact.content.kind === 'OPERATED_BY' && decides(fact))
    .map(({ fact }) => fact)
    .filter(({ content: { actor, other } }) => (first.has(actor) && second.has(other)) || (second.has(actor) && first.has(other)));
}
