import type { Day } from '../../api/domain/model/time.js';
import type { Registered } from '../rows/areas.js';
import type { OfficialPlace, OfficialRegister } from './official.js';

export interface Updated {
  /** In the order of the old register, new places where their keys belong. */
  readonly register: readonly Registered[];
  readonly added: number;
  readonly ended: number;
  readonly renamed: number;
}

/**
 * Brings a register to the state of an official one: places with new keys begin, places it no longer has end, on the day
 * of its state; the others take over name, designation and Agentur district. What lay before or lies after that day stays.
 */
export function updateRegister(register: readonly Registered[], { stateOn, places }: OfficialRegister): Updated {
  const official = new Map(places.map((place) => [place.key, place]));
  const known = new Set(register.map(({ key }) => key));
  const kept = register.map((area) => moved(area, official.get(area.key), stateOn));
  const added = places.filter(({ key }) => !known.has(key)).map((place) => begun(place, stateOn));
  return {
    register: [...kept, ...added].sort(byKey),
    added: added.length,
    ended: kept.filter(({ validTo }, index) => validTo !== register[index]?.validTo && validTo === stateOn).length,
    renamed: kept.filter(({ name }, index) => name.de !== register[index]?.name.de).length,
  };
}

function moved(area: Registered, place: OfficialPlace | undefined, stateOn: Day): Registered {
  if (area.level === 'COUNTRY' || area.level === 'ABROAD') return area;
  if (!place) return lastsOn(area, stateOn) ? { ...area, validTo: stateOn } : area;
  const { name, designation, exact, agency } = place;
  return {
    ...(lastsOn(area, stateOn) ? area : { ...area, validFrom: stateOn, validTo: null, successors: [] }),
    name: area.name.de === name ? area.name : { de: name, en: name },
    designation: exact ? designation : (area.designation ?? designation),
    agency: agency ?? area.agency,
  };
}

const lastsOn = ({ validFrom, validTo }: Registered, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

function begun({ key, level, name, designation, agency }: OfficialPlace, stateOn: Day): Registered {
  return { key, level, name: { de: name, en: name }, designation, validFrom: stateOn, validTo: null, successors: [], agency };
}

/** Germany and abroad first, then by key. */
function byKey(a: Registered, b: Registered): number {
  const [left, right] = [rank(a), rank(b)];
  return left - right || (a.key < b.key ? -1 : 1);
}

const rank = ({ level }: Registered): number => (level === 'COUNTRY' ? 0 : level === 'ABROAD' ? 1 : 2);
