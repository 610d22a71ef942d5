import type { PatternEdge, PatternRole } from '../model/pattern.js';
import { problem, type Problem } from '../model/problem.js';

/** Roles and edges with keys of their own, edges between two roles that exist, at least one actor for each role. */
export function patternProblems(roles: readonly PatternRole[], edges: readonly PatternEdge[]): readonly Problem[] {
  const keys = [...roles, ...edges].map((part) => part.key);
  const known = new Set(roles.map((role) => role.key));
  const doubled = keys.filter((key, index) => keys.indexOf(key) < index);
  return [
    ...doubled.map((key) => problem('roles', `the key ${key} is used twice`)),
    ...roles.filter((role) => role.kinds.length === 0).map((role) => problem('roles', `role ${role.key} names no kind of actor`)),
    ...roles.filter((role) => !Number.isInteger(role.min) || role.min < 1).map((role) => problem('roles', `role ${role.key} needs a whole number of at least 1`)),
    ...edges.filter((edge) => edge.roles.some((key) => !known.has(key))).map((edge) => problem('edges', `edge ${edge.key} names a role that is not there`)),
  ];
}
