/** Tables as files. */
export const tables = {
  save: 'Tabelle als CSV',
  collecting: 'Die Tabelle wird zusammengestellt.',
  saved: (name: string) => `Gespeichert: ${name}`,
  failed: 'Die Tabelle konnte nicht gespeichert werden.',
};
