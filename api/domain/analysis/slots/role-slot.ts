import { overlaps } from '../../model/area.js';
import type { ActorFact } from '../../model/fact.js';
import type { PatternRole } from '../../model/pattern.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { LandView, Placed } from '../land-view.js';
import { absencesAboutRole, attestedOrNot, contradictsActor, denyingRole, namedOrNot } from './absences.js';
import { bestConfidence, decides } from './confidence.js';
import { extentIn } from './extent.js';
import { fitsRole, mayFitRole } from './fitting.js';
import { absentBy, idsOf, present, unknown, type Judgement } from './slot.js';

const isHere = (view: LandView, { content }: ActorFact): boolean => content.areas.some((area) => overlaps(area, view.area));
/** Of some Länder that nobody names. */
const isSomewhere = ({ scope, content }: ActorFact): boolean => content.areas.length === 0 && !NAMING_SCOPES.has(scope);

/** Those who would fill the role if every condition but their kind and their places were left out. */
export function candidatesFor(view: LandView, role: PatternRole): readonly Placed<ActorFact>[] {
  return [...view.actors.values()].filter(({ fact }) => fitsRole(fact, role) && isHere(view, fact));
}

const fills = ({ standing, fact }: Placed<ActorFact>): boolean => standing === 'HOLDS' && decides(fact);

/** Those who fill the role: they hold on the day, serve a place in the Land, and may decide. */
export function fillingActors(view: LandView, role: PatternRole): readonly ActorFact[] {
  return candidatesFor(view, role).filter(fills).map(({ fact }) => fact);
}

/** At least `min` of them; one that stands for all of its kind is enough. */
const enough = (actors: readonly ActorFact[], { min }: PatternRole): boolean =>
  actors.length > 0 && (actors.length >= min || actors.some(({ content }) => content.aggregate));

export interface RoleCircumstances {
  readonly asked: boolean;
  /** Another role of the pattern is present in this Land. */
  readonly othersPresent: boolean;
}

/** A3 for a role. */
export function judgeRole(view: LandView, role: PatternRole, circumstances: RoleCircumstances): Judgement {
  const filling = fillingActors(view, role);
  const undisputed = filling.filter((actor) => contradictsActor(view, actor).length === 0);
  const found = [...near(view, role), ...absencesAboutRole(view, role)];
  const mentions = (deciding: readonly { readonly id: string }[]): readonly string[] => {
    const decided = new Set(deciding.map(({ id }) => id));
    return idsOf(found).filter((id) => !decided.has(id));
  };
  if (enough(undisputed, role)) return { ...presentBy(view, undisputed), mentions: mentions(undisputed) };
  if (filling.length > undisputed.length) return unknown('CONFLICTING', { mentions: mentions([]) });
  const denying = denyingRole(view, role);
  if (denying.length > 0) return { ...absentBy(denying), mentions: mentions(denying) };
  return unknown(reasonFor(view, role, circumstances), { mentions: mentions([]) });
}

/** All who have to do with the role, on whatever day, however well founded and however their fields of work are known. */
const near = (view: LandView, role: PatternRole): readonly ActorFact[] =>
  [...view.actors.values()].map(({ fact }) => fact).filter((fact) => mayFitRole(fact, role) && (isHere(view, fact) || isSomewhere(fact)));

/** The first reason that fits, once nothing decides and nothing conflicts. */
function reasonFor(view: LandView, role: PatternRole, { asked, othersPresent }: RoleCircumstances) {
  if (asked) return 'NO_ANSWER';
  const vague = candidatesFor(view, role).some(({ standing, fact }) => standing === 'NOT_ATTESTED_THEN' && decides(fact));
  if (vague || denyingRole(view, role, attestedOrNot).length > 0) return 'NOT_ATTESTED_THEN';
  if (isSaidOfSome(view, role) || denyingRole(view, role, namedOrNot).length > 0) return 'LAND_NOT_NAMED';
  return othersPresent ? 'SOURCE_SILENT' : 'NOT_ASKED';
}

const isSaidOfSome = (view: LandView, role: PatternRole): boolean =>
  [...view.actors.values()].some((placed) => fills(placed) && fitsRole(placed.fact, role) && isSomewhere(placed.fact));

function presentBy(view: LandView, actors: readonly ActorFact[]): Judgement {
  const areas = actors.flatMap(({ content }) => content.areas).filter((area) => overlaps(area, view.area));
  return present({ extent: extentIn(view.area, areas), confidence: bestConfidence(actors), actors: idsOf(actors), facts: idsOf(actors) });
}
