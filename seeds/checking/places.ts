import { ABROAD, GERMANY, STATE_KEYS, stateOf, type Area } from '../../api/domain/model/area.js';
import type { AreaLevel } from '../../schema/vocabulary/area-level.js';
import type { Fault } from '../reading/faults.js';
import type { Rows } from '../reading/rows.js';

/** How many digits the key of each level has. */
const DIGITS: ReadonlyMap<AreaLevel, number> = new Map([['STATE', 2], ['REGION', 3], ['COUNTY', 5], ['ASSOCIATION', 9], ['MUNICIPALITY', 12]]);

/** Places whose level, days or successors cannot be; and what every register holds: Germany, the sixteen Länder, abroad. */
export function placeFaults({ areas }: Rows): readonly Fault[] {
  const keys = new Set(areas.map(({ key }) => key));
  const lacking = [GERMANY, ABROAD, ...STATE_KEYS.values()].filter((key) => !keys.has(key));
  return [
    ...areas.flatMap(({ area, place }) => (area ? areaProblems(area, keys).map((fault) => ({ ...place, ...fault })) : [])),
    ...lacking.map((key) => ({ file: 'areas', line: 0, column: null, message: `${key} is missing in the register of places` })),
  ];
}

type AreaProblem = Pick<Fault, 'column' | 'message'>;

function areaProblems(area: Area, keys: ReadonlySet<string>): readonly AreaProblem[] {
  const { key, level, validFrom, validTo, successors } = area;
  const strange = successors.filter((successor) => !keys.has(successor));
  return [
    ...(fits(key, level) ? [] : [{ column: 'level', message: `${level} does not fit the key ${key}` }]),
    ...(validFrom !== null && validTo !== null && validFrom >= validTo ? [{ column: 'validTo', message: `must be later than ${validFrom}` }] : []),
    ...(successors.length > 0 && validTo === null ? [{ column: 'validTo', message: 'is empty, but a place with successors has ended' }] : []),
    ...strange.map((successor) => ({ column: 'successors', message: `${successor} is no key of the register` })),
  ];
}

function fits(key: string, level: AreaLevel): boolean {
  if (level === 'COUNTRY') return key === GERMANY;
  if (level === 'ABROAD') return key === ABROAD;
  return key.length === DIGITS.get(level) && stateOf(key) !== null;
}
