/** Parts before which a German compound may be broken. The browser hyphenates by itself only where it has a dictionary. */
const PARTS = [
  'agentur', 'akteur', 'amt', 'anerkennung', 'arbeit', 'aufgabe', 'ausschuss', 'austausch', 'auslands', 'bank', 'behörde', 'beratung', 'bezogen', 'beruf', 'bildung',
  'direktion', 'dienst', 'einwanderung', 'entscheidung', 'erklärung', 'fach', 'förderung', 'führung', 'gesetz', 'gleichstellung', 'integration', 'kammer', 'kompetenz', 'koordination', 'kraft', 'kräfte',
  'land', 'leitung', 'management', 'markt', 'maßnahme', 'ministerium', 'netzwerk', 'ordnung', 'personal', 'praxis', 'projekt', 'qualifizierung', 'recht', 'sachsen', 'schaft',
  'schwerpunkt', 'service', 'sprach', 'stelle', 'struktur', 'tätigkeit', 'träger', 'unternehmen', 'unterstützung', 'verfahren', 'verhältnis', 'vermittlung', 'vertretung', 'verwaltung', 'workshop', 'zentrum',
  'zulassung', 'zusammenarbeit', 'zuständigkeit',
];
const JOINT = new RegExp(`(?<=\\p{L}{4})(?=(?:${PARTS.join('|')})\\p{Ll}*)`, 'giu');

/** The text with soft hyphens in its long words. */
export function softly(text: string): string {
  return text.replace(/\p{L}{12,}/gu, (word) => word.replace(JOINT, '\u00ad'));
}
