/** A task as a page of its own. */
export const task = {
  stage: 'Abschnitt', legal: 'Rechtsgrundlage', leika: 'Leistungsschlüssel', groups: 'Zielgruppen', everybody: 'alle', parent: 'Teil der Aufgabe', parts: 'Teilaufgaben', noLegal: 'keine verzeichnet',
  lands: 'Wer ist in den sechzehn Ländern zuständig?',
  table: {
    caption: (name: string) => `Zuständig für „${name}“ nach Ländern`,
    land: 'Land', verdict: 'Einordnung', leads: 'Zuständig', involved: 'Außerdem beteiligt', none: 'nicht dokumentiert', nobody: 'niemand', noOthers: '–',
  },
  places: (land: string, areas: string) => `${land}: ${areas}`,
  onlyInvolved: 'nur Beteiligte dokumentiert',
  ambiguities: 'Was die Quellen als ungeklärt bezeichnen',
  noAmbiguities: 'Keine Quelle bezeichnet an dieser Aufgabe etwas als ungeklärt.',
  referrals: 'Dokumentierte Verweiswege',
  noReferrals: 'Zu dieser Aufgabe ist keine Weiterleitung dokumentiert. Das heißt nicht, dass es keine gibt.',
  evidence: 'Belege zur Aufgabe',
  finder: 'Zuständige an einem Ort suchen',
  route: 'Verweisweg zu dieser Aufgabe suchen',
  page: 'Aufgabe als eigene Seite',
};
