import type { AreaLevel } from '../../schema/vocabulary/area-level.js';

/** What the Textkennzeichen of the register say a place is called. */
const DESIGNATIONS: ReadonlyMap<string, string> = new Map([
  ['41', 'Kreisfreie Stadt'], ['42', 'Stadtkreis'], ['43', 'Kreis'], ['44', 'Landkreis'], ['45', 'Regionalverband'],
  ['50', 'Verbandsfreie Gemeinde'], ['51', 'Amt'], ['52', 'Samtgemeinde'], ['53', 'Verbandsgemeinde'], ['54', 'Verwaltungsgemeinschaft'],
  ['55', 'Kirchspielslandgemeinde'], ['56', 'Verwaltungsverband'], ['57', 'Verwaltungsgemeinschaft'], ['58', 'Erfüllende Gemeinde'],
  ['60', 'Markt'], ['61', 'Kreisfreie Stadt'], ['62', 'Stadtkreis'], ['63', 'Stadt'], ['64', 'Gemeinde'], ['65', 'Gemeindefreies Gebiet'],
  ['66', 'Gemeindefreies Gebiet'], ['67', 'Große Kreisstadt'],
]);

/** A Gemeinde that is its own Verband; the Länder have names of their own for it, which the mark does not tell. */
const ON_ITS_OWN = '50';

/** Each level's marks begin with a digit of their own. */
const FIRST_DIGIT: ReadonlyMap<AreaLevel, string> = new Map([['COUNTY', '4'], ['ASSOCIATION', '5'], ['MUNICIPALITY', '6']]);

/** Levels whose lines carry no mark; a Land's own word, such as Freistaat, is not in the file. */
const UNMARKED: ReadonlyMap<AreaLevel, string> = new Map([['STATE', 'Land'], ['REGION', 'Regierungsbezirk']]);

export interface Designation {
  readonly official: string | null;
  /** Whether it is the place's own word and not one that stands for several. */
  readonly exact: boolean;
}

/** What a mark says at a level; undefined for a mark that this level does not have. */
export function designationOf(level: AreaLevel, mark: string): Designation | undefined {
  const first = FIRST_DIGIT.get(level);
  if (first === undefined || mark === '') return { official: UNMARKED.get(level) ?? null, exact: false };
  const official = mark.startsWith(first) ? DESIGNATIONS.get(mark) : undefined;
  return official === undefined ? undefined : { official, exact: mark !== ON_ITS_OWN };
}
