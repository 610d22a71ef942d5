import type { Language } from '../../../../schema/vocabulary/language.js';
import { dayBefore, type Day, type Interval } from '../../model/time.js';
import { dayOfMonth, monthAndYear, onDay, writtenDay } from './days.js';
import type { Dated } from '../wordable.js';

/** From when to when a fact is true, else for when its source vouches; days are named inclusively. Null: no day is known. */
export function spanWords(dates: Dated, language: Language): string | null {
  const valid = interval({ from: dates.validFrom, to: dates.validTo }, language);
  if (valid !== null) return valid;
  return attested({ from: dates.attestedFrom, to: dates.attestedTo }, language);
}

function attested(days: Interval, language: Language): string | null {
  const words = interval(days, language);
  if (words === null || language === 'EN') return words === null ? null : `attested ${words.replace(/^since/, 'from')}${days.to === null && days.from !== null ? ' on' : ''}`;
  return `belegt ${words.replace(/^am /, 'für den ').replace(/^seit /, 'ab ').replace(/^vom /, 'für die Zeit vom ')}`;
}

function interval({ from, to }: Interval, language: Language): string | null {
  const last = to === null ? null : dayBefore(to);
  if (from !== null && last !== null) return from >= last ? lower(onDay(from, language)) : fromTo(from, last, language);
  if (from !== null) return `${language === 'DE' ? 'seit dem' : 'since'} ${writtenDay(from, language)}`;
  return last === null ? null : `${language === 'DE' ? 'bis zum' : 'until'} ${writtenDay(last, language)}`;
}

/** The month is named once where both days lie in it. */
function fromTo(from: Day, last: Day, language: Language): string {
  const first = from.slice(0, 7) === last.slice(0, 7) ? dayOfMonth(from, language) : writtenDay(from, language);
  return language === 'DE'
    ? `vom ${first} bis zum ${dayOfMonth(last, language)} ${monthAndYear(last, language)}`
    : `from ${first} to ${dayOfMonth(last, language)} ${monthAndYear(last, language)}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
