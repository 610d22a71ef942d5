/** Tables as files. */
export const file = {
  table: 'Tabelle als CSV',
  collecting: 'Die Tabelle wird zusammengestellt.',
  saved: (name: string) => `Die Tabelle „${name}“ ist gespeichert.`,
  failed: 'Die Tabelle konnte nicht gespeichert werden.',
  asOf: (day: string) => `Stand ${day}`,
};
