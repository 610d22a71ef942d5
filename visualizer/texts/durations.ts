import type { LanguageCode } from '../state/view.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const LOCALES: Record<LanguageCode, string> = { de: 'de-DE', en: 'en-GB' };

/** A duration as people say it: P2D is „2 Tage“. What is no ISO 8601 duration stays as it is. */
export function saidDuration(duration: string, language: LanguageCode): string {
  const [, ...counts] = ISO.exec(duration) ?? [];
  const parts = UNITS.flatMap((unit, index) => {
    const count = counts[index];
    return count === undefined ? [] : [new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))];
  });
  return parts.length === 0 ? duration : new Intl.ListFormat(LOCALES[language]).format(parts);
}
