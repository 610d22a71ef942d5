import { contains, overlaps, type AreaKey } from '../../model/area.js';
import type { AbsenceSide } from '../../model/contents.js';
import type { AbsenceFact, ActorFact, CooperationFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import { NAMING_SCOPES } from '../../model/scope.js';
import type { LandView, Placed } from '../land-view.js';
import { decides } from './confidence.js';
import { concernsRole, deniedKinds, mayFitRole, speaksOf } from './fitting.js';

/** Which absences are looked at. */
export type Admitted = (placed: Placed<AbsenceFact>) => boolean;

const named = ({ fact }: Placed<AbsenceFact>): boolean => NAMING_SCOPES.has(fact.scope);

/** May decide: it holds, is well founded, and names the Land or a place there. */
export const deciding: Admitted = (placed) => placed.standing === 'HOLDS' && named(placed) && decides(placed.fact);
/** Would decide if some source vouched for the day. */
export const attestedOrNot: Admitted = (placed) => placed.standing !== 'NOT_VALID' && named(placed) && decides(placed.fact);
/** Would decide if it named the Land. */
export const namedOrNot: Admitted = ({ standing, fact }) => standing === 'HOLDS' && decides(fact);

/** The admitted absences with so many sides, on no task, that overlap the Land. */
export function absencesWith(view: LandView, sides: number, admitted: Admitted = deciding): readonly AbsenceFact[] {
  return view.absences.filter(admitted).map(({ fact }) => fact)
    .filter(({ content }) => content.sides.length === sides && content.task === null && overlaps(content.area, view.area));
}

const inWholeLand = (view: LandView) => ({ content }: AbsenceFact): boolean => contains(content.area, view.area);

/** The absences that together deny every kind of the role in the whole Land; empty if some kind is left open. */
export function denyingRole(view: LandView, role: PatternRole, admitted: Admitted = deciding): readonly AbsenceFact[] {
  const denying = absencesWith(view, 1, admitted).filter(inWholeLand(view))
    .filter(({ content: { sides: [side] } }) => side !== undefined && deniedKinds(side, role).length > 0);
  const denied = new Set(denying.flatMap(({ content: { sides: [side] } }) => (side ? deniedKinds(side, role) : [])));
  return role.kinds.every((kind) => denied.has(kind)) ? denying : [];
}

/** An edge with its two roles. */
export interface EdgeOfRoles {
  readonly edge: PatternEdge;
  readonly roles: readonly [PatternRole, PatternRole];
}

/** The absences that together deny every pair of kinds of an edge in the whole Land, and are not narrower than it. */
export function denyingEdge(view: LandView, { edge, roles }: EdgeOfRoles, admitted: Admitted = deciding): readonly AbsenceFact[] {
  const pairs = roles[0].kinds.flatMap((a) => roles[1].kinds.map((b) => `${a} ${b}`));
  const denied = new Set<string>();
  const denying = absencesWith(view, 2, admitted).filter(inWholeLand(view)).filter((absence) => asWideAs(absence, edge)).filter((absence) => {
    const covered = coveredPairs(absence, roles);
    for (const pair of covered) denied.add(pair);
    return covered.length > 0;
  });
  return pairs.every((pair) => denied.has(pair)) ? denying : [];
}

/** Denies every form of cooperation that the edge means. */
export const asWideAs = ({ content: { cooperationKind } }: AbsenceFact, { kinds }: PatternEdge): boolean =>
  cooperationKind === null || (kinds.length > 0 && kinds.every((kind) => kind === cooperationKind));

function coveredPairs({ content: { sides } }: AbsenceFact, [a, b]: readonly [PatternRole, PatternRole]): readonly string[] {
  const [left, right] = sides;
  if (!left || !right) return [];
  const pairs = (first: readonly string[], second: readonly string[]): readonly string[] => first.flatMap((x) => second.map((y) => `${x} ${y}`));
  return [...pairs(deniedKinds(left, a), deniedKinds(right, b)), ...pairs(deniedKinds(right, a), deniedKinds(left, b))];
}

/** Says there is none of an actor that is there: the same kind, in a place where the actor is. */
export function contradictsActor(view: LandView, actor: ActorFact): readonly AbsenceFact[] {
  return absencesWith(view, 1).filter(({ content: { sides: [side], area } }) =>
    side !== undefined && speaksOf(side, actor) && denies(area, actor.content.areas, view.area));
}

/** Says that two actors do not cooperate, in some form or in any, where a cooperation or an affiliation says they do. */
export function contradictsPair(view: LandView, [a, b]: readonly [ActorFact, ActorFact], areas: readonly AreaKey[]): readonly AbsenceFact[] {
  return absencesWith(view, 2).filter(({ content: { sides: [left, right], area } }) => {
    if (!left || !right) return false;
    const meant = (speaksOf(left, a) && speaksOf(right, b)) || (speaksOf(left, b) && speaksOf(right, a));
    return meant && denies(area, areas, view.area);
  });
}

/** The forms of a cooperation between two of its participants that no absence denies. */
export function undeniedKinds(view: LandView, { content }: CooperationFact, pair: readonly [ActorFact, ActorFact]): CooperationFact['content']['kinds'] {
  const contrary = contradictsPair(view, pair, content.areas).map((absence) => absence.content.cooperationKind);
  return content.kinds.filter((kind) => !contrary.includes(null) && !contrary.includes(kind));
}

/** The denial covers the Land, or every place in it that the fact speaks of. */
function denies(denied: AreaKey, areas: readonly AreaKey[], land: AreaKey): boolean {
  const there = areas.filter((area) => overlaps(area, land));
  return contains(denied, land) || there.every((area) => contains(denied, area));
}

const anyhow: Admitted = () => true;

/** Everything that is said about there being none of a role: also of a part, on another day, not well founded. */
export function absencesAboutRole(view: LandView, role: PatternRole): readonly AbsenceFact[] {
  return absencesWith(view, 1, anyhow).filter(({ content: { sides: [side] } }) => side !== undefined && isAbout(view, side, role));
}

/** The same of an edge. */
export function absencesAboutEdge(view: LandView, { edge, roles: [a, b] }: EdgeOfRoles): readonly AbsenceFact[] {
  return absencesWith(view, 2, anyhow).filter(({ content: { sides: [left, right], cooperationKind } }) => {
    if (!left || !right || (cooperationKind !== null && edge.kinds.length > 0 && !edge.kinds.includes(cooperationKind))) return false;
    return (isAbout(view, left, a) && isAbout(view, right, b)) || (isAbout(view, left, b) && isAbout(view, right, a));
  });
}

function isAbout(view: LandView, side: AbsenceSide, role: PatternRole): boolean {
  if (side.actor === null) return concernsRole(side, role);
  const actor = view.actors.get(side.actor)?.fact;
  return actor !== undefined && mayFitRole(actor, role);
}
