import type { Extent } from '../../../../schema/vocabulary/extent.js';
import { contains, overlaps, type AreaKey } from '../../model/area.js';

/** Länder whose next lower places are few and stay the same: the city states, and those with Regierungsbezirke. */
const PARTS: ReadonlyMap<AreaKey, readonly AreaKey[]> = new Map([
  ['02', ['02000']], ['04', ['04011', '04012']], ['05', ['051', '053', '055', '057', '059']], ['06', ['064', '065', '066']],
  ['08', ['081', '082', '083', '084']], ['09', ['091', '092', '093', '094', '095', '096', '097']], ['11', ['11000']],
]);

/** WHOLE if one of the areas or all together contain the Land, PART if they are only places in it, UNKNOWN without any area. */
export function extentIn(land: AreaKey, areas: readonly AreaKey[]): Extent {
  if (areas.length === 0) return 'UNKNOWN';
  const parts = PARTS.get(land) ?? [land];
  const isCovered = (part: AreaKey): boolean => areas.some((area) => contains(area, part) || isWholeCity(part, area));
  return parts.every(isCovered) ? 'WHOLE' : 'PART';
}

/** Berlin, Hamburg, Bremen and Bremerhaven are Kreis and Gemeinde in one: zeros add nothing to their keys. */
const isWholeCity = (part: AreaKey, area: AreaKey): boolean => part.length === 5 && overlaps(part, area) && /^0*$/.test(area.slice(part.length));
