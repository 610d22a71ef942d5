import type { Language } from '../../../../schema/vocabulary/language.js';
import { isDay, type Day } from '../../model/time.js';

const MONTHS: ReadonlyMap<Language, readonly string[]> = new Map([
  ['DE', ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']],
  ['EN', ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']],
]);

/** „19. November 2020“, "19 November 2020"; a text that is no day stays as it is. */
export function writtenDay(day: Day, language: Language): string {
  if (!isDay(day)) return day;
  return `${dayOfMonth(day, language)} ${monthAndYear(day, language)}`;
}

/** „19.“, "19". */
export const dayOfMonth = (day: Day, language: Language): string => `${Number(day.slice(8))}${language === 'DE' ? '.' : ''}`;

export const monthAndYear = (day: Day, language: Language): string =>
  `${MONTHS.get(language)?.[Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(0, 4))}`;

/** „Am 19. November 2020“, "On 19 November 2020": how a sentence about a day begins. */
export const onDay = (day: Day, language: Language): string => `${language === 'DE' ? 'Am' : 'On'} ${writtenDay(day, language)}`;
