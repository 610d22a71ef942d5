/** A source as a page of its own. */
export const source = {
  kind: 'Art', publisher: 'Herausgeber', published: 'Erschienen', noDay: 'ohne Datum', link: 'Im Internet',
  counts: 'Belege',
  evidence: (count: number) => (count === 1 ? '1 Beleg' : `${count} Belege`),
  checks: 'Prüfung',
  checked: (checked: number, count: number) => (checked === 0 ? 'Noch keiner dieser Belege wurde nach der Aufnahme erneut geprüft.' : `${checked} von ${count} Belegen wurden nach der Aufnahme erneut geprüft.`),
  checkable: (checkable: number, count: number) => `Bei ${checkable} von ${count} Belegen lässt sich die Textstelle wiedererkennen.`,
  facts: 'Was die Quelle belegt',
  noFacts: 'Zu diesem Stand ist keine Aussage mit dieser Quelle belegt.',
  limited: (shown: number, total: number) => `Gezeigt werden ${shown} von ${total} Belegen. Die übrigen stehen bei den einzelnen Aussagen: im Netz und in der Matrix jedes Landes.`, toLands: 'Zu den Ländern',
  table: {
    caption: (count: number) => `Aussagen mit Fundstelle (${count})`,
    place: 'Fundstelle', statement: 'Aussage', assertedBy: 'Wer sagt es?', checked: 'Geprüft', retrieved: (day: string) => `gelesen am ${day}`, verified: (day: string) => `geprüft am ${day}`, never: 'nicht erneut geprüft', itself: 'Quelle selbst',
  },
  all: 'Alle Quellen',
};
