import { contains, overlaps, type AreaKey } from '../../model/area.js';
import type { AbsenceFact, ActorFact, CooperationFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import type { LandView } from '../land-view.js';
import { decides } from './confidence.js';
import { deniedKinds, speaksOf } from './fitting.js';

/** The absences that hold, may decide and overlap the Land, with so many sides. */
export function absencesWith(view: LandView, sides: number): readonly AbsenceFact[] {
  return view.absences
    .filter(({ standing, fact }) => standing === 'HOLDS' && decides(fact))
    .map(({ fact }) => fact)
    .filter(({ content }) => content.sides.length === sides && content.task === null && overlaps(content.area, view.area));
}

const inWholeLand = (view: LandView) => ({ content }: AbsenceFact): boolean => contains(content.area, view.area);

/** The absences that together deny every kind of the role in the whole Land; empty if some kind is left open. */
export function denyingRole(view: LandView, role: PatternRole): readonly AbsenceFact[] {
  const denying = absencesWith(view, 1).filter(inWholeLand(view)).filter(({ content: { sides: [side] } }) => side !== undefined && deniedKinds(side, role).length > 0);
  const denied = new Set(denying.flatMap(({ content: { sides: [side] } }) => (side ? deniedKinds(side, role) : [])));
  return role.kinds.every((kind) => denied.has(kind)) ? denying : [];
}

/** The absences that together deny every pair of kinds of an edge in the whole Land, and are not narrower than it. */
export function denyingEdge(view: LandView, edge: PatternEdge, roles: readonly [PatternRole, PatternRole]): readonly AbsenceFact[] {
  const pairs = roles[0].kinds.flatMap((a) => roles[1].kinds.map((b) => `${a} ${b}`));
  const denied = new Set<string>();
  const denying = absencesWith(view, 2).filter(inWholeLand(view)).filter((absence) => asWideAs(absence, edge)).filter((absence) => {
    const covered = coveredPairs(absence, roles);
    for (const pair of covered) denied.add(pair);
    return covered.length > 0;
  });
  return pairs.every((pair) => denied.has(pair)) ? denying : [];
}

const asWideAs = ({ content: { cooperationKind } }: AbsenceFact, { kinds }: PatternEdge): boolean =>
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

/** Says there is no such cooperation between two actors that do cooperate. */
export function contradictsCooperation(view: LandView, fact: CooperationFact, [a, b]: readonly [ActorFact, ActorFact]): readonly AbsenceFact[] {
  return absencesWith(view, 2).filter(({ content: { sides: [left, right], area, cooperationKind } }) => {
    if (!left || !right || (cooperationKind !== null && !fact.content.kinds.includes(cooperationKind))) return false;
    const meant = (speaksOf(left, a) && speaksOf(right, b)) || (speaksOf(left, b) && speaksOf(right, a));
    return meant && denies(area, fact.content.areas, view.area);
  });
}

/** The denial covers the Land, or every place in it that the fact speaks of. */
function denies(denied: AreaKey, areas: readonly AreaKey[], land: AreaKey): boolean {
  const there = areas.filter((area) => overlaps(area, land));
  return contains(denied, land) || there.every((area) => contains(denied, area));
}
