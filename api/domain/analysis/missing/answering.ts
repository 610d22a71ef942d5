import type { PracticeFact } from '../../model/fact.js';
import type { PatternRole } from '../../model/pattern.js';
import type { Slot } from '../slots/slot.js';

/** The practices that would help with a slot: one of their edges joins its two roles, or one of their roles is its role. */
export function answering({ pattern, role, edge }: Slot, practices: readonly PracticeFact[]): readonly PracticeFact[] {
  const roleOf = (key: string): PatternRole | undefined => pattern.content.roles.find((each) => each.key === key);
  return practices.filter(({ content }) => {
    if (role) return content.roles.some((each) => alike(each, role));
    const [left, right] = edge ? edge.roles.map(roleOf) : [];
    return content.edges.some(({ roles: [a, b] }) => {
      const [first, second] = [a, b].map((key) => content.roles.find((each) => each.key === key));
      return first && second && left && right && ((alike(first, left) && alike(second, right)) || (alike(first, right) && alike(second, left)));
    });
  });
}

/** Two roles speak of the same: they share a kind, and an action area where both name any. */
export function alike(a: PatternRole, b: PatternRole): boolean {
  const kinds = a.kinds.some((kind) => b.kinds.includes(kind));
  const areas = a.actionAreas.length === 0 || b.actionAreas.length === 0 || a.actionAreas.some((area) => b.actionAreas.includes(area));
  return kinds && areas;
}
