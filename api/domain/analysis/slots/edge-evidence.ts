import type { CooperationKind } from '../../../../schema/vocabulary/cooperation-kind.js';
import { overlaps } from '../../model/area.js';
import type { AffiliationFact, CooperationFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { LandView, Placed } from '../land-view.js';
import { asWideAs, contradictsPair, undeniedKinds, type EdgeOfRoles } from './absences.js';
import { decides } from './confidence.js';
import { mayFitRole } from './fitting.js';
import { pairings, type Pairing } from './pairing.js';
import { fillingActors } from './role-slot.js';

/** Why a cooperation that joins the two roles does or does not count for an edge in a Land. */
export type EdgeWeight =
  | 'COUNTS' | 'DENIED' | 'ALTERNATIVE' | 'NOT_ATTESTED_THEN' | 'LAND_NOT_NAMED' | 'MENTIONED';

/** A cooperation that joins the two roles of an edge, and what it weighs there. */
export interface EdgeEvidence {
  readonly fact: CooperationFact;
  readonly weight: EdgeWeight;
  /** How it joins them, as far as nobody denies it; empty unless it counts. */
  readonly pairings: readonly Pairing[];
  /** Its forms that the edge means and nobody denies; empty unless it counts. */
  readonly kinds: readonly CooperationKind[];
}

/** Everything among the Land's cooperations that has to do with the edge; what names only other Länder has not. */
export function edgeEvidence(view: LandView, { edge, roles }: EdgeOfRoles): readonly EdgeEvidence[] {
  return view.cooperations
    .filter(({ fact }) => meantKinds(fact.content.kinds, edge).length > 0 && (!NAMING_SCOPES.has(fact.scope) || isHere(view, fact)))
    .flatMap((placed): readonly EdgeEvidence[] => {
      const found = pairings(view, placed.fact, { roles });
      if (found.length > 0) return [weighed(view, edge, { placed, found })];
      return pairings(view, placed.fact, { roles, fits: mayFitRole }).length > 0 ? [mentioned(placed.fact)] : [];
    });
}

const isHere = (view: LandView, { content }: CooperationFact): boolean => content.areas.some((area) => overlaps(area, view.area));
const mentioned = (fact: CooperationFact, weight: EdgeWeight = 'MENTIONED'): EdgeEvidence => ({ fact, weight, pairings: [], kinds: [] });

const meantKinds = (kinds: readonly CooperationKind[], edge: PatternEdge): readonly CooperationKind[] =>
  kinds.filter((kind) => kind !== 'OTHER' && (edge.kinds.length === 0 || edge.kinds.includes(kind)));

interface Joining {
  readonly placed: Placed<CooperationFact>;
  readonly found: readonly Pairing[];
}

function weighed(view: LandView, edge: PatternEdge, { placed, found }: Joining): EdgeEvidence {
  const { fact, standing } = placed;
  if (!decides(fact) || fact.content.status !== 'ACTIVE' || standing === 'NOT_VALID') return mentioned(fact);
  if (!NAMING_SCOPES.has(fact.scope)) return mentioned(fact, 'LAND_NOT_NAMED');
  if (standing === 'NOT_ATTESTED_THEN') return mentioned(fact, 'NOT_ATTESTED_THEN');
  const certain = found.filter((pairing) => pairing.certain);
  if (certain.length === 0) return mentioned(fact, 'ALTERNATIVE');
  return view.denied.has(fact.id) ? mentioned(fact, 'DENIED') : undenied(view, edge, { placed, found: certain });
}

/** What is left of a cooperation when what an absence denies is taken away. */
function undenied(view: LandView, edge: PatternEdge, { placed: { fact }, found }: Joining): EdgeEvidence {
  const left = found.map((pairing) => ({ pairing, kinds: meantKinds(undeniedKinds(view, fact, pairing.pair), edge) })).filter(({ kinds }) => kinds.length > 0);
  if (left.length === 0) return mentioned(fact, 'DENIED');
  return { fact, weight: 'COUNTS', pairings: left.map(({ pairing }) => pairing), kinds: [...new Set(left.flatMap(({ kinds }) => kinds))] };
}

/** Identity: the actor of one role is operated by the actor of the other; both fill their roles in this Land. */
export interface Identity {
  readonly fact: AffiliationFact;
  /** An absence says that the two do not work together. */
  readonly isDenied: boolean;
}

export function identities(view: LandView, { edge, roles: [a, b] }: EdgeOfRoles): readonly Identity[] {
  const [first, second] = [actorsById(view, a), actorsById(view, b)];
  return view.affiliations
    .filter(({ fact, standing }) => standing === 'HOLDS' && fact.content.kind === 'OPERATED_BY' && decides(fact))
    .flatMap(({ fact }): readonly Identity[] => {
      const { actor, other } = fact.content;
      const joins = (first.has(actor) && second.has(other)) || (second.has(actor) && first.has(other));
      const [own, operator] = [first.get(actor) ?? second.get(actor), first.get(other) ?? second.get(other)];
      if (!joins || !own || !operator) return [];
      const contrary = contradictsPair(view, [own, operator], own.content.areas).filter((absence) => asWideAs(absence, edge));
      return [{ fact, isDenied: contrary.length > 0 }];
    });
}

const actorsById = (view: LandView, role: PatternRole) => new Map(fillingActors(view, role).map((actor) => [actor.id, actor]));
