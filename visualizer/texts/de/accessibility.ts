/** The statement that BITV 2.0 (§ 7) and BGG (§ 12b) ask for: how far, what not, where to report, who mediates. */
export const accessibility = {
  title: 'Erklärung zur Barrierefreiheit',
  sections: [
    ['Wofür die Erklärung gilt', 'Sie gilt für diese Anwendung und wurde am 27. November 2026 nach § 12b des Behindertengleichstellungsgesetzes (BGG) und § 7 der Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) erstellt.'],
    ['Stand der Vereinbarkeit', 'Nach unserer Selbstbewertung erfüllt die Anwendung die BITV 2.0 und die EN 301 549 (WCAG 2.1, Stufe AA), bis auf das, was unten steht. Jede Seite wird vor jeder Auslieferung mit axe-core geprüft: hell, im breiten und im schmalen Fenster, auf alles; dunkel und mit erzwungenen Farben auf Kontraste. Die Prüfung muss ohne Befund sein. Die wichtigsten Wege werden dabei mit der Tastatur gegangen. Eine unabhängige Stelle hat die Anwendung noch nicht geprüft.'],
    ['Tastatur und Screenreader', 'Alles ist mit der Tastatur erreichbar. Das Netzbild ist ein einziger Halt; seine Stellen sind echte Schaltflächen. Zu jedem Bild gibt es eine Tabelle mit denselben Angaben. Mit F6 springen Sie von Bereich zu Bereich.'],
    ['Darstellung', 'Farben tragen nie allein eine Bedeutung: Form, Linienmuster und ein Wort sagen dasselbe. Dunkle Darstellung, erzwungene Farben, verringerte Bewegung, 400 Prozent Vergrößerung und Druck werden unterstützt.'],
    ['Was nicht barrierefrei ist', 'Das gezeichnete Netzbild selbst ist für Screenreader ausgeblendet; die Schaltflächen und die Tabellen ersetzen es vollständig. Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache gibt es noch nicht. Verlinkte Quellen liegen außerhalb dieser Anwendung.'],
  ] as readonly (readonly [string, string])[],
  report: {
    title: 'Barrieren melden',
    invite: (operator: string | null) => `Sind Sie auf eine Barriere gestoßen oder brauchen Sie Angaben in einer anderen Form? Schreiben Sie ${operator === null ? 'an' : `an diese Stelle: ${operator},`}`,
    nobody: 'Für diese Anwendung ist noch kein Kontakt eingetragen. Wenden Sie sich an die Stelle, von der Sie die Adresse der Anwendung haben. Wer die Anwendung betreibt, trägt den Kontakt in ihren Einstellungen ein.',
    subject: 'Barriere in Konstellation',
  },
  arbitration: {
    title: 'Wenn das nicht hilft',
    text: 'Bleibt eine Meldung an eine Stelle des Bundes ohne Ergebnis, vermittelt die Schlichtungsstelle nach § 16 BGG; das kostet nichts. Bei Stellen eines Landes vermittelt die Stelle, die das Recht des Landes dafür vorsieht.',
    link: 'Schlichtungsstelle nach dem Behindertengleichstellungsgesetz',
  },
};
