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

export function edgeObjects({ roles, edges }: Pattern): readonly PatternEdgeObject[] {
  const byKey = new Map(roles.map((role) => [role.key, new PatternRoleObject(role)]));
  const end = (key: string): PatternRoleObject[] => [byKey.get(key)].filter((role) => role !== undefined);
  return edges.map((edge) => new PatternEdgeObject(edge, edge.roles.flatMap(end)));
}
