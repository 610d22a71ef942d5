import type { Language } from '../../../../schema/vocabulary/language.js';

/** A title or question in quotation marks; marks within it become single ones. */
export function quoted(text: string, language: Language): string {
  return language === 'DE'
    ? `„${text.trim().replace(/["„“”]([^"„“”]*)["„“”]/g, '‚$1‘').replace(/["„“”]/g, '’')}“`
    : `“${text.trim().replace(/["„“”]([^"„“”]*)["„“”]/g, '‘$1’').replace(/["„“”]/g, '’')}”`;
}
