import type { FederalStateCode } from '../../../../schema/vocabulary/federal-state-code.js';
import { overlaps } from '../../model/area.js';
import type { ReferencePatternFact } from '../../model/fact.js';
import type { PatternEdge } from '../../model/pattern.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { LandView } from '../land-view.js';
import { isReferral, referredFrom } from './hop.js';
import type { CandidatePair, Side } from './missing-hops.js';

/** Pairs that an edge of a pattern joins, in both directions: where it asks for referrals or for any form, and is not waived for all of the Länder. */
export function pairsOfPatterns(patterns: readonly ReferencePatternFact[], lands: readonly FederalStateCode[]): readonly CandidatePair[] {
  return patterns.flatMap(({ content: { roles, edges } }) => edges.filter((edge) => asksForReferral(edge) && !isWaived(edge, lands)).flatMap((edge) => {
    const [a, b] = edge.roles.flatMap((key): readonly Side[] => roles.filter((role) => role.key === key).slice(0, 1));
    return a === undefined || b === undefined ? [] : bothWays(sideOf(a), sideOf(b));
  }));
}

const asksForReferral = ({ kinds }: PatternEdge): boolean => kinds.length === 0 || kinds.includes('REFERRAL');
const isWaived = ({ exempt }: PatternEdge, lands: readonly FederalStateCode[]): boolean => lands.length > 0 && lands.every((land) => exempt.includes(land));
const sideOf = ({ kinds, actionAreas }: Side): Side => ({ kinds, actionAreas });
const bothWays = (a: Side, b: Side): readonly CandidatePair[] => [[a, b], [b, a]];

/** Pairs of kinds between which a referral is documented in a Land; each once, in order of the kinds. O(cooperations of the Land). */
export function pairsOfReferrals({ area, actors, cooperations, denied }: LandView): readonly CandidatePair[] {
  const here = cooperations.filter(({ fact, standing }) => standing === 'HOLDS' && !denied.has(fact.id) && NAMING_SCOPES.has(fact.scope));
  const hops = here.filter(({ fact }) => isReferral(fact, [area]) && fact.content.areas.some((key) => overlaps(key, area))).flatMap(({ fact }) => referredFrom(fact));
  const pairs = new Map(hops.flatMap(({ from, to }): readonly [string, CandidatePair][] => {
    const [a, b] = [from, to].map((id) => actors.get(id)?.fact.content.kind);
    return a === undefined || b === undefined ? [] : [[`${a} ${b}`, [{ kinds: [a], actionAreas: [] }, { kinds: [b], actionAreas: [] }]]];
  }));
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
