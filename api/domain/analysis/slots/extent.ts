import type { Extent } from '../../../../schema/vocabulary/extent.js';
import { contains, type AreaKey } from '../../model/area.js';

/** WHOLE if one of the areas contains the Land, PART if they are only places in it, UNKNOWN without any area. */
export function extentIn(land: AreaKey, areas: readonly AreaKey[]): Extent {
  if (areas.length === 0) return 'UNKNOWN';
  return areas.some((area) => contains(area, land)) ? 'WHOLE' : 'PART';
}
