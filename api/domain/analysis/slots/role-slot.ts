import { overlaps } from '../../model/area.js';
import type { ActorFact } from '../../model/fact.js';
import type { PatternRole } from '../../model/pattern.js';
import type { LandView, Placed } from '../land-view.js';
import { contradictsActor, denyingRole } from './absences.js';
import { bestConfidence, decides } from './confidence.js';
import { extentIn } from './extent.js';
import { fitsRole } from './fitting.js';
import { absent, present, unknown, type Judgement } from './slot.js';

const idsOf = (facts: readonly { readonly id: string }[]): readonly string[] => [...new Set(facts.map((fact) => fact.id))].sort();

/** Those who would fill the role if every condition but their kind were left out. */
export function candidatesFor(view: LandView, role: PatternRole): readonly Placed<ActorFact>[] {
  return [...view.actors.values()].filter(({ fact }) => fitsRole(fact, role) && fact.content.areas.some((area) => overlaps(area, view.area)));
}

/** Those who fill the role: they hold on the day, serve a place in the Land, and may decide. */
export function fillingActors(view: LandView, role: PatternRole): readonly ActorFact[] {
  return candidatesFor(view, role).filter(({ standing, fact }) => standing === 'HOLDS' && decides(fact)).map(({ fact }) => fact);
}

/** At least `min` of them; one that stands for all of its kind is enough. */
export const enough = (actors: readonly ActorFact[], { min }: PatternRole): boolean =>
  actors.length >= min || actors.some(({ content }) => content.aggregate);

/** A3 for a role. `othersPresent`: another role of the pattern is present in this Land. */
export function judgeRole(view: LandView, role: PatternRole, { asked, othersPresent }: { readonly asked: boolean; readonly othersPresent: boolean }): Judgement {
  const filling = fillingActors(view, role);
  const contradictions = new Map(filling.map((actor) => [actor.id, contradictsActor(view, actor)]));
  const undisputed = filling.filter((actor) => contradictions.get(actor.id)?.length === 0);
  const others = candidatesFor(view, role).filter(({ fact }) => !filling.includes(fact));
  const mentions = idsOf(others.map(({ fact }) => fact));
  if (enough(undisputed, role) && undisputed.length > 0) return presentBy(view, undisputed, mentions);
  const denying = denyingRole(view, role);
  if (filling.length > undisputed.length) {
    return unknown('CONFLICTING', { mentions: idsOf([...filling, ...[...contradictions.values()].flat(), ...others.map(({ fact }) => fact)]) });
  }
  if (denying.length > 0 && filling.length === 0) {
    return absent({ absenceReason: denying[0]?.content.reason ?? null, confidence: bestConfidence(denying), facts: idsOf(denying), mentions });
  }
  const found = { mentions: idsOf([...filling, ...others.map(({ fact }) => fact)]) };
  if (asked) return unknown('NO_ANSWER', found);
  if (others.some(({ standing, fact }) => standing === 'NOT_ATTESTED_THEN' && decides(fact))) return unknown('NOT_ATTESTED_THEN', found);
  return unknown(othersPresent ? 'SOURCE_SILENT' : 'NOT_ASKED', found);
}

function presentBy(view: LandView, actors: readonly ActorFact[], mentions: readonly string[]): Judgement {
  const areas = actors.flatMap(({ content }) => content.areas).filter((area) => overlaps(area, view.area));
  return present({ extent: extentIn(view.area, areas), confidence: bestConfidence(actors), actors: idsOf(actors), facts: idsOf(actors), mentions });
}
