import type { FederalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { STATE_KEYS, type Area, type AreaKey } from '../../api/domain/model/area.js';
import { REFERENCE_DAY } from './options.js';

/** A Kreis with its Gemeinden. */
export interface CountyPlaces {
  readonly key: AreaKey;
  readonly municipalities: readonly AreaKey[];
}

export interface LandPlaces {
  readonly code: FederalStateCode;
  readonly key: AreaKey;
  /** By key; at least one. */
  readonly counties: readonly CountyPlaces[];
}

/** The places of a register that are valid on the reference day, Land by Land. Fails for a Land without a Kreis. */
export function placesByLand(areas: readonly Area[]): readonly LandPlaces[] {
  const valid = areas.filter(({ validFrom, validTo }) => (validFrom ?? '') <= REFERENCE_DAY && (validTo ?? '9999') > REFERENCE_DAY);
  const municipalities = byCounty(valid);
  const counties = valid.filter(({ level }) => level === 'COUNTY').map(({ key }) => key).sort();
  return [...STATE_KEYS].map(([code, key]) => {
    const inside = counties.filter((county) => county.startsWith(key));
    if (inside.length === 0) throw new Error(`the register of places has no Kreis in ${code} on ${REFERENCE_DAY}`);
    return { code, key, counties: inside.map((county) => ({ key: county, municipalities: municipalities.get(county) ?? [county] })) };
  });
}

function byCounty(areas: readonly Area[]): ReadonlyMap<AreaKey, readonly AreaKey[]> {
  const found = new Map<AreaKey, AreaKey[]>();
  for (const key of areas.filter(({ level }) => level === 'MUNICIPALITY').map((area) => area.key).sort()) {
    const county = key.slice(0, 5);
    const list = found.get(county);
    if (list) list.push(key);
    else found.set(county, [key]);
  }
  return found;
}
