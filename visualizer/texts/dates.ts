import type { LanguageCode } from '../state/view.js';

const LOCALES: Record<LanguageCode, string> = { de: 'de-DE', en: 'en-GB' };

/** A day or an instant as a written-out day: 19. November 2020. An instant is told in the time of Berlin. */
export function writtenDay(date: string, language: LanguageCode): string {
  const timeZone = date.includes('T') ? 'Europe/Berlin' : 'UTC';
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone }).format(new Date(date));
}
