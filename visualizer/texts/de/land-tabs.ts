import { inLand, theLand } from './land-names.js';

/** What the tables of a Land's actors and sources are called. */
export const landTabsTexts = {
  name: 'Stelle', kind: 'Art', level: 'Ebene', tasks: 'Aufgaben', cooperations: 'Zusammenarbeit', contact: 'Kontakt', website: 'Internetseite',
  ofLand: (land: string, count: number) => `Stellen ${inLand(land)} (${count})`,
  nationwide: (count: number) => `Bundesweit tätige Stellen, die auch für dieses Land da sind (${count})`,
  noTask: 'nicht dokumentiert', noContact: 'kein öffentlicher Kontakt verzeichnet',
  noActors: 'Für dieses Land ist zu diesem Stand keine Stelle verzeichnet. Das heißt nicht, dass es keine gibt.',
  sourcesOf: (land: string, count: number) => `Quellen, die ${theLand(land)} nennen (${count})`,
  statements: 'Aussagen zum Land', check: 'Prüfung der Belege',
  checked: (verified: number, places: number) => {
    if (places === 1) return verified === 1 ? '1 Beleg, geprüft' : '1 Beleg, noch nicht geprüft';
    return verified === 0 ? `${places} Belege, noch keiner geprüft` : `${places} Belege, ${verified} geprüft`;
  },
  notCheckable: (count: number) => (count === 1 ? '1 davon ohne prüfbare Textstelle' : `${count} davon ohne prüfbare Textstelle`),
  noSources: 'Keine Quelle nennt dieses Land zu diesem Stand. Das heißt nicht, dass es nichts zu sagen gibt.',
};
