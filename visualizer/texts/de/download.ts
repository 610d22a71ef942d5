/** What is said about saving what is on the screen. */
export const downloadTexts = {
  title: 'Herunterladen',
  svg: 'Bild als SVG', png: 'Bild als PNG', statements: 'Aussagen als CSV', actors: 'Stellen als CSV', json: 'Alles als JSON',
  table: 'Tabelle als CSV',
  saved: (name: string) => `Gespeichert: ${name}`,
  failed: 'Die Datei konnte nicht erstellt werden.',
  heading: (land: string) => `${land}: Wer arbeitet mit wem?`,
  hidden: (names: string) => `Ausgeblendet: ${names}`, nothingHidden: 'Nichts ist ausgeblendet.',
  sources: (titles: string) => `Quellen: ${titles}`, noSources: 'Keine Quelle.',
  address: (address: string) => `Diese Ansicht: ${address}`,
  views: { netz: 'Netz', aussagen: 'Aussagen', stellen: 'Stellen', matrix: 'Matrix', quellen: 'Quellen' },
  columns: { sentence: 'Satz', source: 'Quelle', locator: 'Fundstelle', url: 'Internetadresse', facts: 'Kennungen' },
};
