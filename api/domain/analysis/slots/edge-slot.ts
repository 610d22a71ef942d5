import { overlaps } from '../../model/area.js';
import type { AffiliationFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import type { LandView } from '../land-view.js';
import { contradictsCooperation, denyingEdge } from './absences.js';
import { bestConfidence } from './confidence.js';
import { edgeEvidence, identities, type EdgeEvidence } from './edge-evidence.js';
import { extentIn } from './extent.js';
import { absent, present, unknown, type Judgement } from './slot.js';

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

export interface EdgeCircumstances {
  readonly roles: readonly [PatternRole, PatternRole];
  readonly asked: boolean;
  /** Both roles are present in this Land. */
  readonly bothPresent: boolean;
}

/** A3 for an edge. */
export function judgeEdge(view: LandView, edge: PatternEdge, { roles, asked, bothPresent }: EdgeCircumstances): Judgement {
  const evidence = edgeEvidence(view, edge, roles);
  const counting = evidence.filter(({ weight }) => weight === 'COUNTS');
  const undisputed = counting.filter((each) => !view.denied.has(each.fact.id) && contradictsCooperation(view, each.fact, each.pairing.pair).length === 0);
  const identical = identities(view, roles);
  const others = (without: readonly EdgeEvidence[]): readonly string[] => sorted(evidence.filter((each) => !without.includes(each)).map(({ fact }) => fact.id));
  if (undisputed.length + identical.length > 0) return { ...presentBy(view, undisputed, identical), mentions: others(undisputed) };
  const mentions = others([]);
  if (counting.length > 0) {
    const contrary = counting.flatMap((each) => contradictsCooperation(view, each.fact, each.pairing.pair)).map((absence) => absence.id);
    return unknown('CONFLICTING', { mentions: sorted([...mentions, ...contrary]) });
  }
  const denying = denyingEdge(view, edge, roles);
  if (denying.length > 0) {
    return absent({ absenceReason: denying[0]?.content.reason ?? null, confidence: bestConfidence(denying), facts: sorted(denying.map(({ id }) => id)), mentions });
  }
  const weights = new Set(evidence.map(({ weight }) => weight));
  if (weights.has('ALTERNATIVE')) return unknown('ALTERNATIVE_OPEN', { mentions });
  if (asked) return unknown('NO_ANSWER', { mentions });
  if (weights.has('NOT_ATTESTED_THEN')) return unknown('NOT_ATTESTED_THEN', { mentions });
  if (edge.statutory) return unknown('STATUTORY_ONLY', { mentions });
  if (weights.has('LAND_NOT_NAMED')) return unknown('LAND_NOT_NAMED', { mentions });
  return unknown(bothPresent ? 'SOURCE_SILENT' : 'NOT_ASKED', { mentions });
}

function presentBy(view: LandView, counting: readonly EdgeEvidence[], identical: readonly AffiliationFact[]): Judgement {
  const deciding = [...counting.map(({ fact }) => fact), ...identical];
  const cooperating = counting.flatMap(({ fact }) => fact.content.areas);
  const same = identical.flatMap(({ content: { actor } }) => view.actors.get(actor)?.fact.content.areas ?? []);
  return present({
    extent: extentIn(view.area, [...cooperating, ...same].filter((area) => overlaps(area, view.area))),
    confidence: bestConfidence(deciding),
    cooperationKinds: [...new Set(counting.flatMap(({ fact }) => fact.content.kinds))].sort(),
    actors: sorted([...counting.flatMap(({ pairing }) => pairing.pair.map((actor) => actor.id)), ...identical.flatMap(({ content }) => [content.actor, content.other])]),
    facts: sorted(deciding.map(({ id }) => id)),
  });
}
