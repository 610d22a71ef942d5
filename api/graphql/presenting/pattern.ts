import type { PatternEdge as EdgeOfPattern, PatternRole as RoleOfPattern } from '../../domain/model/pattern.js';
import { PatternEdge } from '../../../schema/types/pattern-edge.js';
import { PatternRole } from '../../../schema/types/pattern-role.js';

interface Pattern {
  readonly roles: readonly RoleOfPattern[];
  readonly edges: readonly EdgeOfPattern[];
}

/** A role of a pattern as the API shows it. */
export class PatternRoleObject extends PatternRole {
  constructor(readonly role: RoleOfPattern) {
    super();
    const { key, kinds, actionAreas, min, obligation, exempt } = role;
    Object.assign(this, { key, kinds, actionAreas, min, obligation, exempt });
  }
}

/** An edge of a pattern with its two roles. */
export class PatternEdgeObject extends PatternEdge {
  constructor(readonly edge: EdgeOfPattern, readonly ends: readonly PatternRoleObject[]) {
    super();
    const { key, kinds, obligation, statutory, exempt } = edge;
    Object.assign(this, { key, kinds, obligation, statutory, exempt });
  }
}

export const roleObjects = ({ roles }: Pattern): readonly PatternRoleObject[] => roles.map((role) => new PatternRoleObject(role));

export const edgeObjects = (pattern: Pattern): readonly PatternEdgeObject[] => pattern.edges.map((edge) => edgeObjectOf(edge, pattern));

/** One edge of a pattern with its two roles. */
export function edgeObjectOf(edge: EdgeOfPattern, { roles }: Pattern): PatternEdgeObject {
  return new PatternEdgeObject(edge, edge.roles.flatMap((key) => roles.filter((role) => role.key === key).map((role) => new PatternRoleObject(role))));
}
