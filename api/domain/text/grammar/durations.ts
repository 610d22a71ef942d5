import type { Language } from '../../../../schema/vocabulary/language.js';
import { namedParts } from '../../model/duration.js';
import { listed } from './lists.js';

interface Unit {
  /** One of them: dative („innerhalb von einem Tag“) and accusative with „jeder“ („jeden Tag“). */
  readonly one: string;
  readonly every: string;
  readonly plural: string;
  readonly dative: string;
  readonly en: string;
}

const unit = ([one, each, plural, en]: readonly [string, string, string, string]): Unit =>
  ({ one, every: each, plural, dative: plural.endsWith('n') ? plural : `${plural}n`, en });

/** In the order of ISO 8601; the day's part before T, the time's part after it. */
const UNITS: readonly Unit[] = [
  unit(['einem Jahr', 'jedes Jahr', 'Jahre', 'year']),
  unit(['einem Monat', 'jeden Monat', 'Monate', 'month']),
  unit(['einer Woche', 'jede Woche', 'Wochen', 'week']),
  unit(['einem Tag', 'jeden Tag', 'Tage', 'day']),
  unit(['einer Stunde', 'jede Stunde', 'Stunden', 'hour']),
  unit(['einer Minute', 'jede Minute', 'Minuten', 'minute']),
  unit(['einer Sekunde', 'jede Sekunde', 'Sekunden', 'second']),
];
const WEEK = UNITS[2] as Unit;

interface Part {
  readonly count: number;
  readonly unit: Unit;
}

/** „innerhalb von 2 Tagen“; null for what is no ISO 8601 duration. */
export function within(duration: string, language: Language): string | null {
  const parts = partsOf(duration);
  if (parts.length === 0) return null;
  return language === 'DE' ? `innerhalb von ${listed(parts.map(dative), language)}` : `within ${listed(parts.map(english), language)}`;
}

/** „jeden Monat“, „alle 3 Monate“; null for what is no ISO 8601 duration. */
export function every(duration: string, language: Language): string | null {
  const parts = weeks(partsOf(duration));
  const [part] = parts;
  if (part === undefined) return null;
  if (parts.length > 1) return language === 'DE' ? `im Abstand von ${listed(parts.map(dative), language)}` : `every ${listed(parts.map(english), language)}`;
  if (language === 'EN') return part.count === 1 ? `every ${part.unit.en}` : `every ${english(part)}`;
  return part.count === 1 ? part.unit.every : `alle ${part.count} ${part.unit.plural}`;
}

function partsOf(duration: string): readonly Part[] {
  const counts = namedParts(duration) ?? [];
  return UNITS.flatMap((each, index) => {
    const count = counts[index];
    return count === undefined ? [] : [{ count, unit: each }];
  });
}

/** Seven days are said as a week. */
function weeks(parts: readonly Part[]): readonly Part[] {
  const [part] = parts;
  return parts.length === 1 && part?.unit.en === 'day' && part.count === 7 ? [{ count: 1, unit: WEEK }] : parts;
}

const dative = ({ count, unit: each }: Part): string => (count === 1 ? each.one : `${count} ${each.dative}`);
const english = ({ count, unit: each }: Part): string => `${count} ${each.en}${count === 1 ? '' : 's'}`;
