import { overlaps } from '../../model/area.js';
import type { AffiliationFact } from '../../model/fact.js';
import type { LandView } from '../land-view.js';
import { absencesAboutEdge, attestedOrNot, denyingEdge, namedOrNot, type EdgeOfRoles } from './absences.js';
import { bestConfidence } from './confidence.js';
import { edgeEvidence, identities, type EdgeEvidence, type EdgeWeight } from './edge-evidence.js';
import { extentIn } from './extent.js';
import { absentBy, idsOf, present, unknown, type Judgement } from './slot.js';

export interface EdgeCircumstances {
  readonly asked: boolean;
  /** Both roles are present in this Land. */
  readonly bothPresent: boolean;
}

/** A3 for an edge. */
export function judgeEdge(view: LandView, part: EdgeOfRoles, circumstances: EdgeCircumstances): Judgement {
  const evidence = edgeEvidence(view, part);
  const same = identities(view, part);
  const counting = evidence.filter(({ weight }) => weight === 'COUNTS');
  const identical = same.filter(({ isDenied }) => !isDenied).map(({ fact }) => fact);
  const found = [...evidence, ...same].map(({ fact }) => fact);
  const about = absencesAboutEdge(view, part);
  const mentions = (deciding: readonly { readonly id: string }[]): readonly string[] => {
    const decided = new Set(deciding.map(({ id }) => id));
    return idsOf([...found, ...about]).filter((id) => !decided.has(id));
  };
  if (counting.length + identical.length > 0) {
    return { ...presentBy(view, counting, identical), mentions: mentions([...counting.map(({ fact }) => fact), ...identical]) };
  }
  const weights = new Set(evidence.map(({ weight }) => weight));
  if (weights.has('DENIED') || same.length > 0) return unknown('CONFLICTING', { mentions: mentions([]) });
  const denying = denyingEdge(view, part);
  if (denying.length > 0) return { ...absentBy(denying), mentions: mentions(denying) };
  return unknown(reasonFor(view, part, { ...circumstances, weights }), { mentions: mentions([]) });
}

/** The first reason that fits, once nothing decides and nothing conflicts. */
function reasonFor(view: LandView, part: EdgeOfRoles, { asked, bothPresent, weights }: EdgeCircumstances & { readonly weights: ReadonlySet<EdgeWeight> }) {
  if (weights.has('ALTERNATIVE')) return 'ALTERNATIVE_OPEN';
  if (asked) return 'NO_ANSWER';
  if (weights.has('NOT_ATTESTED_THEN') || denyingEdge(view, part, attestedOrNot).length > 0) return 'NOT_ATTESTED_THEN';
  if (part.edge.statutory) return 'STATUTORY_ONLY';
  if (weights.has('LAND_NOT_NAMED') || denyingEdge(view, part, namedOrNot).length > 0) return 'LAND_NOT_NAMED';
  return bothPresent ? 'SOURCE_SILENT' : 'NOT_ASKED';
}

function presentBy(view: LandView, counting: readonly EdgeEvidence[], identical: readonly AffiliationFact[]): Judgement {
  const deciding = [...counting.map(({ fact }) => fact), ...identical];
  const cooperating = counting.flatMap(({ fact }) => fact.content.areas);
  const same = identical.flatMap(({ content: { actor } }) => view.actors.get(actor)?.fact.content.areas ?? []);
  return present({
    extent: extentIn(view.area, [...cooperating, ...same].filter((area) => overlaps(area, view.area))),
    confidence: bestConfidence(deciding),
    cooperationKinds: [...new Set(counting.flatMap(({ kinds }) => kinds))].sort(),
    actors: idsOf([...counting.flatMap(({ pairings }) => pairings.flatMap(({ pair }) => pair)), ...identical.flatMap(({ content }) => [{ id: content.actor }, { id: content.other }])]),
    facts: idsOf(deciding),
  });
}
