import type { Area, AreaKey } from '../../api/domain/model/area.js';
import type { Day } from '../../api/domain/model/time.js';
import type { AreaLevel } from '../../schema/vocabulary/area-level.js';
import { delivered } from '../../seeds/delivered.js';

const { areas } = delivered();

/** The delivered register of places. */
export const REGISTER: readonly Area[] = areas;

const BY_KEY = new Map(areas.map((area) => [area.key, area]));

export function place(key: AreaKey): Area {
  const area = BY_KEY.get(key);
  if (!area) throw new Error(`${key} is not in the register`);
  return area;
}

export const isPlace = (key: AreaKey): boolean => BY_KEY.has(key);

export const wasThere = ({ validFrom, validTo }: Area, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

/** The places of a level on a day. */
export const placesOn = (level: AreaLevel, day: Day): readonly Area[] => areas.filter((area) => area.level === level && wasThere(area, day));
