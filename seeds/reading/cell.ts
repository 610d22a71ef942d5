import { isAreaKey, type AreaKey } from '../../api/domain/model/area.js';
import type { Text } from '../../api/domain/model/contents.js';
import { isDay, type Day } from '../../api/domain/model/time.js';
import { isValueOf, type Vocabulary } from '../../schema/vocabulary/vocabulary.js';

/** Why a cell cannot be read: what would be right. */
export class Wrong {
  readonly wanted: string;

  constructor(wanted: string) {
    this.wanted = wanted;
  }
}

/** How the text of a cell, without blanks around it, becomes a value. */
export type Cell<T> = (text: string) => T | Wrong;

export const text: Cell<string> = (cell) => (cell === '' ? new Wrong('must not be empty') : cell);

/** What an empty cell means where a value may be missing. */
export function optional<T>(inner: Cell<T>): Cell<T | null> {
  return (cell) => (cell === '' ? null : inner(cell));
}

/** One value of a closed list. */
export function oneOf<V extends string>(list: Vocabulary<V>): Cell<V> {
  return (cell) => (isValueOf(list, cell) ? cell : new Wrong(`"${cell}" is no ${list.name}; it must be one of ${list.values.join(', ')}`));
}

/** Values separated by `|`, each only once; an empty cell is an empty list. */
export function listOf<T>(inner: Cell<T>): Cell<readonly T[]> {
  return (cell) => {
    const parts = cell === '' ? [] : cell.split('|').map((part) => part.trim());
    const doubled = parts.find((part, index) => parts.indexOf(part) < index);
    if (doubled !== undefined) return new Wrong(`"${doubled}" is named twice`);
    return allOf(parts, inner);
  };
}

/** Every part read, or what is wrong with the first that cannot be. */
export function allOf<T>(parts: readonly string[], inner: Cell<T>): readonly T[] | Wrong {
  const values: T[] = [];
  for (const part of parts) {
    const value = part === '' ? new Wrong('a part of the list is empty; parts are separated by a single |') : inner(part);
    if (value instanceof Wrong) return value;
    values.push(value);
  }
  return values;
}

export const day: Cell<Day> = (cell) => (isDay(cell) ? cell : new Wrong(`"${cell}" is no calendar day; write YYYY-MM-DD`));

export const yesNo: Cell<boolean> = (cell) => (cell === 'ja' ? true : cell === '' ? false : new Wrong(`"${cell}" must be ja or empty`));

export const whole: Cell<number> = (cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : new Wrong(`"${cell}" must be a whole number`));

export const webAddress: Cell<string> = (cell) =>
  /^https?:\/\/\S+$/.test(cell) && URL.canParse(cell) ? cell : new Wrong(`"${cell}" must be an address that begins with https:// or http://`);

export const areaKey: Cell<AreaKey> = (cell) =>
  isAreaKey(cell) ? cell : new Wrong(`"${cell}" must be a key of 2, 3, 5, 9 or 12 digits, DE or ABROAD`);

/** How a cell names the district of an Agentur für Arbeit (three digits), or of one of its offices (five). */
export const DISTRICT = /^agency:(\d{3}|\d{5})$/;

/** A place, or the district of an Agentur whose places are meant. */
export const served: Cell<AreaKey> = (cell) => (DISTRICT.test(cell) ? cell : areaKey(cell));

/** The id of a thing of one of these types: `actor:zsba`. */
export function idOf(...types: readonly string[]): Cell<string> {
  const pattern = new RegExp(`^(?:${types.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`);
  const wanted = `must be ${types.join(': or ')}: with lower-case letters, digits and single hyphens`;
  return (cell) => (pattern.test(cell) ? cell : new Wrong(`"${cell}" ${wanted}`));
}

/** A key within its owner, such as that of a role. */
export const key: Cell<string> = (cell) => (/^[^\s|#]+$/.test(cell) ? cell : new Wrong(`"${cell}" must be a key without blanks, | and #`));

/** German and English columns as one text; null without a German one. */
export function pair(de: string | null, en: string | null): Text | null {
  return de === null ? null : { de, en };
}
