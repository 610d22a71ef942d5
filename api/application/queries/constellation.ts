import { alsoDisrupted, constellationOf, type Constellation } from '../../domain/constellation/constellation.js';
import { limitActors } from '../../domain/constellation/limit.js';
import { narrow, type ConstellationFilter } from '../../domain/constellation/narrow.js';
import type { AreaKey } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import { badInput, shown } from '../errors.js';
import { areaFacts } from '../operation/area-facts.js';
import { disruptionsAbroad } from '../operation/disruptions-abroad.js';
import { mustKnow, type Named } from '../operation/must-know.js';
import type { Service } from '../service.js';

export const LARGEST_CONSTELLATION = 5000;
export const DEFAULT_DEPTH = 1;
export const DEEPEST = 3;

export interface ConstellationQuestion {
  readonly area: AreaKey;
  readonly moment: Moment;
  readonly filter: ConstellationFilter;
  /** At most so many actors, 0 to 5000. */
  readonly limit: number;
}

/**
 * A1, narrowed and limited. Fails with NOT_FOUND for a task or centre that is not known, with BAD_USER_INPUT for a depth,
 * limit or centre that cannot be.
 */
export async function constellation(
  service: Service, { area, moment, filter, limit }: ConstellationQuestion,
): Promise<{ readonly shown: Constellation; readonly omittedActors: number }> {
  checkBounds(filter, limit);
  const [{ facts, outsiders, affiliations }] = await Promise.all([
    areaFacts(service, area, { moment, reach: 'HOLDING' }), mustKnow(service.store, namedIn(filter), moment),
  ]);
  const here = constellationOf(facts, outsiders, affiliations);
  const whole = alsoDisrupted(here, await disruptionsAbroad(service, here.actors, moment));
  if (filter.around !== null && !whole.actors.some((actor) => actor.id === filter.around)) {
    throw badInput('filter.around', `${shown(filter.around)} takes no part in this constellation`);
  }
  return limitActors(narrow(whole, filter), limit);
}

function namedIn({ task, around }: ConstellationFilter): readonly Named[] {
  return [
    ...(task === null ? [] : [{ id: task, type: 'Task', argument: 'filter.task' } as const]),
    ...(around === null ? [] : [{ id: around, type: 'Actor', argument: 'filter.around' } as const]),
  ];
}

function checkBounds({ depth }: ConstellationFilter, limit: number): void {
  if (!Number.isInteger(depth) || depth < 1 || depth > DEEPEST) throw badInput('filter.depth', `must be a whole number from 1 to ${DEEPEST}`);
  if (!Number.isInteger(limit) || limit < 0 || limit > LARGEST_CONSTELLATION) {
    throw badInput('limit', `must be a whole number from 0 to ${LARGEST_CONSTELLATION}`);
  }
}
