import type { ActorFact } from '../../model/fact.js';
import type { AbsenceSide } from '../../model/contents.js';
import type { PatternRole } from '../../model/pattern.js';

/** An actor fits a role by one of its kinds and, where the role names action areas, by one that a source states. */
export function fitsRole(actor: ActorFact, role: PatternRole): boolean {
  return mayFitRole(actor, role) && (role.actionAreas.length === 0 || actor.content.actionAreaBasis === 'STATED');
}

/** The same if action areas counted that nobody states and that were only concluded: worth a mention, no more. */
export function mayFitRole({ content }: ActorFact, role: PatternRole): boolean {
  const kinds = [content.kind, ...content.furtherKinds];
  if (!role.kinds.some((kind) => kinds.includes(kind))) return false;
  return role.actionAreas.length === 0 || role.actionAreas.some((area) => content.actionAreas.includes(area));
}

/** An absence's side speaks of this actor: names it, or its kind and action area. */
export function speaksOf(side: AbsenceSide, actor: ActorFact): boolean {
  if (side.actor !== null) return side.actor === actor.id;
  const { kind, furtherKinds, actionAreas } = actor.content;
  const ofKind = side.kinds.length === 0 || side.kinds.some((each) => each === kind || furtherKinds.includes(each));
  const ofArea = side.actionAreas.length === 0 || side.actionAreas.some((each) => actionAreas.includes(each));
  return ofKind && ofArea;
}

/** The kinds of a role that a side denies altogether; none if it is narrower than the role. */
export function deniedKinds(side: AbsenceSide, role: PatternRole): PatternRole['kinds'] {
  if (side.actor !== null) return [];
  const areasCovered = side.actionAreas.length === 0 || (role.actionAreas.length > 0 && role.actionAreas.every((area) => side.actionAreas.includes(area)));
  if (!areasCovered) return [];
  return side.kinds.length === 0 ? role.kinds : role.kinds.filter((kind) => side.kinds.includes(kind));
}

/** A side has to do with a role, be it narrower: they share a kind, and an action area where both name any. */
export function concernsRole({ kinds, actionAreas }: AbsenceSide, role: PatternRole): boolean {
  const ofKind = kinds.length === 0 || kinds.some((kind) => role.kinds.includes(kind));
  return ofKind && (actionAreas.length === 0 || role.actionAreas.length === 0 || actionAreas.some((area) => role.actionAreas.includes(area)));
}
