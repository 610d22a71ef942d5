import { ABROAD, GERMANY, ancestors, type AreaKey } from '../../domain/model/area.js';
import type { Values } from './connection.js';

/**
 * Parameters of the conditions below: the beginnings of the keys of what lies in one of the places, and single keys,
 * those of what a place lies in. The empty beginning is Germany's; all keys but its own and ABROAD begin with a digit.
 */
export function placesOf(areas: readonly AreaKey[]): Values {
  const within = areas.filter((key) => key !== ABROAD).map((key) => (key === GERMANY ? '' : key));
  const single = areas.flatMap((key) => (key === GERMANY || key === ABROAD ? [key] : ancestors(key)));
  return { within: JSON.stringify([...new Set(within)]), single: JSON.stringify([...new Set(single)]) };
}

/** The same for what lies in one area, or is it; abroad nothing has a key of its own. */
export const insideOf = (area: AreaKey): Values => ({ itself: area, beginning: area === GERMANY ? '' : area });

/** The first character behind the digits. */
const BEHIND_DIGITS = ':';
/** Condition: the key begins so. All begin with the empty one but Germany's own and ABROAD. */
export const lies = (area: string, beginning: string): string => `${area} >= ${beginning} AND ${area} < ${beginning} || '${BEHIND_DIGITS}'`;

/** The versions, some of them several times, that speak of a place overlapping one of the wanted ones: `version`. */
export const OVERLAPPING = `
  SELECT there.version FROM json_each($within) wanted CROSS JOIN version_area there ON ${lies('there.area', 'wanted.value')}
  UNION ALL
  SELECT there.version FROM json_each($single) wanted CROSS JOIN version_area there ON there.area = wanted.value`;

/** Condition: the version speaks of such a place. */
export const overlapsPlaces = (version: string): string => `EXISTS (
  SELECT 1 FROM version_area there WHERE there.version = ${version}.key AND (
    there.area IN (SELECT value FROM json_each($single))
    OR EXISTS (SELECT 1 FROM json_each($within) wanted WHERE ${lies('there.area', 'wanted.value')})))`;
