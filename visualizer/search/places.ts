import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { labelOf } from '../texts/texts.js';
import type { Place } from './towns.js';

/** What tells a place from others of its name: its designation, its Kreis and its Land. */
export function placeDetail({ level, designation, parent, federalState }: Place): string {
  const above = [parent, parent?.parent].find((area) => area?.level === 'COUNTY');
  const county = above && level !== 'STATE' ? [above.designation, above.name].filter(Boolean).join(' ') : '';
  const land = federalState && level !== 'STATE' ? labelOf(federalStateCode, federalState.code) : '';
  return [designation, county, land].filter(Boolean).join(', ');
}
