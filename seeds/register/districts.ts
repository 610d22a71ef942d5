import type { AreaKey } from '../../api/domain/model/area.js';
import { groupBy } from '../../api/domain/model/group.js';
import { DISTRICT } from '../reading/cell.js';
import type { Registered } from '../rows/areas.js';

const COUNTY = 5;

/** Puts the places of a district where its name stands among keys. A district that no place lies in stays as it is. */
export function districtPlaces(register: readonly Registered[]): (keys: readonly AreaKey[]) => readonly AreaKey[] {
  const lasting = register.filter(({ level, validTo }) => level === 'MUNICIPALITY' && validTo === null);
  const counties = groupBy(lasting, ({ key }) => key.slice(0, COUNTY));
  const placesOf = (name: AreaKey): readonly AreaKey[] => {
    const district = DISTRICT.exec(name)?.[1];
    const found = district === undefined ? [] : [...counties].flatMap(([county, members]) => placesIn(county, members, district));
    return found.length === 0 ? [name] : found;
  };
  return (keys) => [...new Set(keys.flatMap(placesOf))];
}

/** The Kreis where all of it lies in the district, else its Gemeinden that do. */
function placesIn(county: AreaKey, members: readonly Registered[], district: string): readonly AreaKey[] {
  const inside = members.filter(({ agency }) => agency?.startsWith(district) === true).map(({ key }) => key);
  return inside.length === members.length ? [county] : inside;
}
