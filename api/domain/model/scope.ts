import type { Scope } from '../../../schema/vocabulary/scope.js';
import { ABROAD, GERMANY, type AreaKey } from './area.js';
import { problem, type Problem } from './problem.js';

/** Statements of these scopes name a Land or a place in one. */
export const NAMING_SCOPES: ReadonlySet<Scope> = new Set<Scope>(['NAMED', 'EXAMPLE']);

/** What areas a statement of a scope must carry; null where the areas fit. */
export function scopeProblem(scope: Scope, areas: readonly AreaKey[]): Problem | null {
  switch (scope) {
    case 'NAMED':
    case 'EXAMPLE':
      return areas.length > 0 && areas.every((key) => key !== GERMANY && key !== ABROAD)
        ? null
        : problem('areas', `scope ${scope} needs at least one area, none of them DE or ABROAD`);
    case 'EVERY_LAND':
    case 'GENERAL':
    case 'FEDERAL':
      return onlyArea(scope, areas, GERMANY);
    case 'ABROAD':
      return onlyArea(scope, areas, ABROAD);
    case 'SOME_UNNAMED':
      return areas.length === 0 ? null : problem('areas', 'scope SOME_UNNAMED names no area');
  }
}

function onlyArea(scope: Scope, areas: readonly AreaKey[], wanted: AreaKey): Problem | null {
  return areas.length === 1 && areas[0] === wanted ? null : problem('areas', `scope ${scope} has the area ${wanted} and no other`);
}
