import type { Area } from '../../api/domain/model/area.js';
import { areaLevel } from '../../schema/vocabulary/area-level.js';
import { Wrong, areaKey, day, listOf, oneOf, optional, text, type Cell } from '../reading/cell.js';
import type { Place } from '../reading/faults.js';
import { readRows, type Reading, type Values } from '../reading/row-type.js';

const agency: Cell<string> = (cell) =>
  /^\d{5}$/.test(cell) ? cell : new Wrong(`"${cell}" must be the five digits of an Agentur district: three of the Agentur, two of its office`);

export const AREA = {
  key: areaKey, level: oneOf(areaLevel), nameDe: text, nameEn: optional(text), designation: optional(text), validFrom: optional(day),
  validTo: optional(day), successors: listOf(areaKey), agency: optional(agency),
};

/** A place as the register of the delivery keeps it. */
export interface Registered extends Area {
  /** District of an Agentur für Arbeit and its office; only of Gemeinden, null where not known. */
  readonly agency: string | null;
}

export interface AreaRow {
  readonly key: string;
  readonly place: Place;
  readonly area: Registered | null;
}

/** The register of places. A place without an English name is called the same in English. */
export function readAreas(reading: Reading): readonly AreaRow[] {
  return readRows(reading, 'areas', AREA).map(({ place, cells, values }) => ({ key: cells.get('key') ?? '', place, area: values && areaOf(values) }));
}

function areaOf({ nameDe, nameEn, ...rest }: Values<typeof AREA>): Registered {
  return { ...rest, name: { de: nameDe, en: nameEn ?? nameDe } };
}

/** The place without what only the delivery needs. */
export function withoutAgency({ agency: _left, ...area }: Registered): Area {
  return area;
}
