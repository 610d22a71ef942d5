import type { Extent } from '../../../../schema/vocabulary/extent.js';
import { contains, type AreaKey } from '../../model/area.js';

/** Berlin and Hamburg are one Kreis and one Gemeinde each: what speaks of these speaks of the whole Land. */
const LAND_AND_CITY: ReadonlySet<AreaKey> = new Set(['11', '02']);

/** WHOLE if one of the areas contains the Land, PART if they are only places in it, UNKNOWN without any area. */
export function extentIn(land: AreaKey, areas: readonly AreaKey[]): Extent {
  if (areas.length === 0) return 'UNKNOWN';
  return areas.some((area) => contains(area, land) || isWholeCity(land, area)) ? 'WHOLE' : 'PART';
}

const isWholeCity = (land: AreaKey, area: AreaKey): boolean =>
  LAND_AND_CITY.has(land) && area.startsWith(land) && /^0+$/.test(area.slice(land.length));
