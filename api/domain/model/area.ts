import type { AreaLevel } from '../../../schema/vocabulary/area-level.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import type { Day } from './time.js';

/** Amtlicher Regionalschlüssel (2, 3, 5, 9 or 12 digits), `DE` or `ABROAD`. */
export type AreaKey = string;

export const GERMANY: AreaKey = 'DE';
export const ABROAD: AreaKey = 'ABROAD';

/** A place by its official key. The level is stored, never guessed from the key's zeros. */
export interface Area {
  readonly key: AreaKey;
  readonly level: AreaLevel;
  readonly name: Words;
  /** What the place is called officially: Landkreis, Kreisfreie Stadt, Gemeinde … */
  readonly designation: string | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** Keys of the areas that took its place. */
  readonly successors: readonly AreaKey[];
}

/** ARS of the sixteen Länder, in the order of their codes' official list. */
export const STATE_KEYS: ReadonlyMap<FederalStateCode, AreaKey> = new Map([
  ['BW', '08'], ['BY', '09'], ['BE', '11'], ['BB', '12'], ['HB', '04'], ['HH', '02'], ['HE', '06'], ['MV', '13'],
  ['NI', '03'], ['NW', '05'], ['RP', '07'], ['SL', '10'], ['SN', '14'], ['ST', '15'], ['SH', '01'], ['TH', '16'],
]);

const CODES: ReadonlyMap<AreaKey, FederalStateCode> = new Map([...STATE_KEYS].map(([code, key]) => [key, code]));

export function keyOfState(code: FederalStateCode): AreaKey {
  return STATE_KEYS.get(code) ?? code;
}

/** The Land a place lies in; null for Germany as a whole and for abroad. */
export function stateOf(key: AreaKey): FederalStateCode | null {
  return CODES.get(key.slice(0, 2)) ?? null;
}

/** One key, cut to the other's level, is its prefix. Germany overlaps every place in it, abroad only itself. */
export function overlaps(a: AreaKey, b: AreaKey): boolean {
  if (a === ABROAD || b === ABROAD) return a === b;
  if (a === GERMANY || b === GERMANY) return true;
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether one of the areas overlaps the Land; any list does where no Land is asked for. */
export function concerns(areas: readonly AreaKey[], land: FederalStateCode | null): boolean {
  return land === null || areas.some((key) => overlaps(key, keyOfState(land)));
}

/** `inner` lies wholly in `outer`. */
export function contains(outer: AreaKey, inner: AreaKey): boolean {
  if (outer === inner) return true;
  if (inner === ABROAD || inner === GERMANY || outer === ABROAD) return false;
  return outer === GERMANY || inner.startsWith(outer);
}

/** Lengths of the keys of each level below Germany, widest first. */
const KEY_LENGTHS = [2, 3, 5, 9, 12] as const;

/** The keys of the places that contain this one, widest first, itself not included. */
export function ancestors(key: AreaKey): readonly AreaKey[] {
  if (key === GERMANY || key === ABROAD) return [];
  return [GERMANY, ...KEY_LENGTHS.filter((length) => length < key.length).map((length) => key.slice(0, length))];
}

/** How narrow an area is: 0 abroad and Germany, then one more with every digit of the key. */
export function specificity(key: AreaKey): number {
  return key === GERMANY || key === ABROAD ? 0 : key.length;
}

export function isAreaKey(text: string): boolean {
  return text === GERMANY || text === ABROAD || /^(\d{2}|\d{3}|\d{5}|\d{9}|\d{12})$/.test(text);
}
