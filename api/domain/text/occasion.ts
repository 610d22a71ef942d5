import type { Language } from '../../../schema/vocabulary/language.js';
import type { Day } from '../model/time.js';
import { onDay } from './grammar/days.js';

/** When a result is said of which day, and in which language. */
export interface Occasion {
  readonly validAt: Day;
  /** The day on which it is read. */
  readonly today: Day;
  readonly language: Language;
}

/** How a sentence begins, and what of time and place is left to be said after the verb. */
export interface Opening {
  readonly front: string;
  readonly rest: string;
}

/** A sentence about another day than today starts with that day, any other with the place. */
export function openingWith(place: string, { validAt, today, language }: Occasion): Opening {
  return validAt === today ? { front: place, rest: '' } : { front: onDay(validAt, language), rest: place };
}

/** Front, verb, rest of time and place, subject, predicate in German; front, subject, verb, predicate, rest in English. */
export function stated({ front, rest }: Opening, [subject, verb, predicate]: readonly [string, string, string], language: Language): string {
  return language === 'DE' ? `${front} ${verb} ${rest} ${subject} ${predicate}` : `${front}, ${subject} ${verb} ${predicate} ${rest}`;
}
