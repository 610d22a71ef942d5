import { atStart, inLand } from './land-names.js';

/** What is said about the two clocks: what was true when, and what was known when. */
export const clockTexts = {
  valid: 'Stand: von Tag zu Tag, an dem sich etwas ändert',
  known: 'Kenntnisstand: von Tag zu Tag, an dem etwas aufgenommen wurde',
  begin: (count: number | null) => (count === null ? 'Angaben beginnen' : count === 1 ? '1 Angabe beginnt' : `${count} Angaben beginnen`),
  end: (count: number | null) => (count === null ? 'Angaben enden' : count === 1 ? '1 Angabe endet' : `${count} Angaben enden`),
  untilNow: (day: string) => `${day}, alles bisher Aufgenommene`,
  newest: 'Gezeigt wird alles bisher Aufgenommene.',
  knownBy: (day: string) => `Gezeigt wird, was bis zum ${day} aufgenommen war.`,
  oneRecording: (day: string) => `Kenntnisstand: Alle Angaben wurden am ${day} aufgenommen.`,
  mark: (programme: boolean): string => (programme ? 'Ende der Förderrunde' : 'Einschnitt'),
  cliff: (programme: boolean, day: string) => (programme ? `Ende der Förderrunde am ${day}.` : `Einschnitt am ${day}.`),
  ending: (count: number) => `An diesem Tag enden ${count} Angaben.`,
  goTo: (day: string) => `Stand vom ${day} zeigen`,
  inLand: (land: string, ending: number, gone: number) => `${atStart(inLand(land))} ${ending === 1 ? 'endet 1 Angabe' : `enden ${ending} Angaben`}; ${gone === 1 ? 'eine vorgegebene oder angestrebte Stelle oder Verbindung ist' : `${gone} vorgegebene oder angestrebte Stellen und Verbindungen sind`} danach nicht mehr dokumentiert.`,
  cut: 'Berücksichtigt sind nur die zuletzt aufgenommenen Angaben.',
};
