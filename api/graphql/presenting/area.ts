import type { Area as AreaOfRegister, AreaKey } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { Area } from '../../../schema/types/area.js';

/** The id under which a place is known to clients. */
export const areaId = (key: string): string => `area:${key.toLowerCase()}`;
/** The key behind such an id. */
export const keyOfAreaId = (id: string): string => id.slice('area:'.length).toUpperCase();

/** A place as the API shows it. */
export class AreaObject extends Area {
  constructor(readonly area: AreaOfRegister, readonly moment: Moment) {
    super();
    const { key, level, designation, validFrom, validTo } = area;
    Object.assign(this, { id: areaId(key), key, level, designation, validFrom, validTo });
  }
}

/** The places behind keys, from what an answer has read already. */
export const areasIn = (known: Known, keys: readonly AreaKey[], asOf: Moment): readonly AreaObject[] =>
  keys.map((key) => known.area(key)).filter((area) => area !== undefined).map((area) => new AreaObject(area, asOf));
