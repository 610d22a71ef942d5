import type { Scope } from '../../../../schema/vocabulary/scope.js';
import { overlaps, type AreaKey } from '../../model/area.js';
import type { ActorFact, AffiliationFact, CooperationFact, DisruptionFact, ResponsibilityFact } from '../../model/fact.js';
import { decides } from '../slots/confidence.js';

/** One step of a route: a referral, or a body handing down to one of its parts. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly by: CooperationFact | AffiliationFact;
}

/** Everything that routes near a place may use; all of it holds at the moment. */
export interface RouteGround {
  /** The places asked about: one, or those that the actor at the start serves. */
  readonly places: readonly AreaKey[];
  readonly actors: ReadonlyMap<string, ActorFact>;
  readonly cooperations: readonly CooperationFact[];
  readonly affiliations: readonly AffiliationFact[];
}

/** The same with what is said of the task and of whom. */
export interface RouteFacts extends RouteGround {
  /** For the task, anywhere. */
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly disruptions: readonly DisruptionFact[];
}

/** A source that speaks in general or of some Länder does not say that it is so here. */
const SAYING_NOTHING_HERE: ReadonlySet<Scope> = new Set<Scope>(['GENERAL', 'SOME_UNNAMED']);

export const reaches = (areas: readonly AreaKey[], places: readonly AreaKey[]): boolean => areas.some((area) => places.some((place) => overlaps(area, place)));

/** An actor may stand on a route if it serves one of the places. */
export const serves = (actor: ActorFact | undefined, places: readonly AreaKey[]): boolean => actor !== undefined && reaches(actor.content.areas, places);

/** The steps that a source documents for the places; by both ends, then by fact. O(cooperations × participants² + affiliations). */
export function hopsOf(ground: RouteGround): readonly Hop[] {
  const { places, actors } = ground;
  return stepsOf(ground).filter(({ from, to }) => serves(actors.get(from), places) && serves(actors.get(to), places)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The same, whomever they lead to: before it is known whether those serve the places. */
export function stepsOf({ places, cooperations, affiliations }: Omit<RouteGround, 'actors'>): readonly Hop[] {
  const referrals = cooperations.filter((fact) => isReferral(fact, places)).flatMap(referredFrom);
  const handDowns = affiliations.filter((fact) => fact.content.kind === 'PART_OF' && decides(fact)).map((by): Hop => ({ from: by.content.other, to: by.content.actor, by }));
  return [...referrals, ...handDowns].filter(({ from, to }) => from !== to);
}

const keyOf = ({ from, to, by }: Hop): string => [from, to, by.id].join('\n');

/** A referral that runs, that a source says of these places, and that may decide. */
export function isReferral(fact: CooperationFact, places: readonly AreaKey[]): boolean {
  const { kinds, status, areas } = fact.content;
  return kinds.includes('REFERRAL') && status === 'ACTIVE' && decides(fact) && !SAYING_NOTHING_HERE.has(fact.scope) && reaches(areas, places);
}

export function referredFrom(by: CooperationFact): readonly Hop[] {
  const certain = by.content.participants.filter((each) => each.certain);
  const at = (position: 'FROM' | 'TO') => certain.filter((each) => each.position === position);
  return at('FROM').flatMap((from) => at('TO').map((to): Hop => ({ from: from.actor, to: to.actor, by })));
}
