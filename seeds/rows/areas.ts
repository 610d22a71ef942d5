import type { Area } from '../../api/domain/model/area.js';
import type { Place } from '../reading/faults.js';
import { areaLevel } from '../../schema/vocabulary/area-level.js';
import { areaKey, day, listOf, oneOf, optional, text } from '../reading/cell.js';
import { readRows, type Reading, type Values } from '../reading/row-type.js';

const AREA = {
  key: areaKey, level: oneOf(areaLevel), nameDe: text, nameEn: optional(text), designation: optional(text), validFrom: optional(day),
  validTo: optional(day), successors: listOf(areaKey),
};

export interface AreaRow {
  readonly key: string;
  readonly place: Place;
  readonly area: Area | null;
}

/** The register of places. A place without an English name is called the same in English. */
export function readAreas(reading: Reading): readonly AreaRow[] {
  return readRows(reading, 'areas', AREA).map(({ place, cells, values }) => ({ key: cells.get('key') ?? '', place, area: values && areaOf(values) }));
}

function areaOf({ key, level, nameDe, nameEn, designation, validFrom, validTo, successors }: Values<typeof AREA>): Area {
  return { key, level, name: { de: nameDe, en: nameEn ?? nameDe }, designation, validFrom, validTo, successors };
}
