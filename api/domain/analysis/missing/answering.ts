import type { PracticeFact } from '../../model/fact.js';
import type { PatternEdge, PatternRole } from '../../model/pattern.js';
import { isTransferable } from '../practices/transfer.js';
import type { Slot } from '../slots/slot.js';

/**
 * The practices that would help with a slot: one of their edges joins its two roles in a form that it means, or one of
 * their roles is its role and no wider. What is only planned helps nobody yet.
 */
export function answering(slot: Slot, practices: readonly PracticeFact[]): readonly PracticeFact[] {
  return practices.filter(isTransferable).filter((practice) => (slot.role ? hasRole(practice, slot.role) : slot.edge !== null && hasEdge(practice, slot, slot.edge)));
}

const hasRole = ({ content }: PracticeFact, role: PatternRole): boolean => content.roles.some((each) => isNoWider(each, role));

function hasEdge({ content }: PracticeFact, { pattern }: Slot, wanted: PatternEdge): boolean {
  const [left, right] = ends(wanted, pattern.content.roles);
  return content.edges.some((edge) => {
    const [first, second] = ends(edge, content.roles);
    if (!first || !second || !left || !right || !sameForm(edge, wanted)) return false;
    return (alike(first, left) && alike(second, right)) || (alike(first, right) && alike(second, left));
  });
}

const ends = ({ roles }: PatternEdge, all: readonly PatternRole[]): readonly (PatternRole | undefined)[] =>
  roles.map((key) => all.find((role) => role.key === key));

const sameForm = (a: PatternEdge, b: PatternEdge): boolean =>
  a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.some((kind) => b.kinds.includes(kind));

/** Whoever fills the one role fills the other. */
function isNoWider(narrow: PatternRole, wide: PatternRole): boolean {
  const areas = wide.actionAreas.length === 0 || (narrow.actionAreas.length > 0 && narrow.actionAreas.every((area) => wide.actionAreas.includes(area)));
  return areas && narrow.kinds.every((kind) => wide.kinds.includes(kind));
}

/** Two roles speak of the same: they share a kind, and an action area where both name any. */
function alike(a: PatternRole, b: PatternRole): boolean {
  const kinds = a.kinds.some((kind) => b.kinds.includes(kind));
  const areas = a.actionAreas.length === 0 || b.actionAreas.length === 0 || a.actionAreas.some((area) => b.actionAreas.includes(area));
  return kinds && areas;
}
