import { vocabulary, type ValueOf } from './vocabulary.js';

export const findingKind = vocabulary('FindingKind', 'What sort of thing the analysis points out.', {
  MISSING_LINK: {
    label: { de: 'gibt es nicht', en: 'does not exist' },
    description: {
      de: 'Eine vorgegebene oder angestrebte Stelle oder Zusammenarbeit gibt es belegt nicht.',
      en: 'A body or cooperation that is required or aimed at is known not to exist.',
    },
  },
  UNDOCUMENTED_LINK: {
    label: { de: 'nicht dokumentiert', en: 'not documented' },
    description: {
      de: 'Ob es die vorgegebene oder angestrebte Stelle oder Zusammenarbeit gibt, sagt keine Quelle.',
      en: 'No source tells whether the required or desired body or cooperation exists.',
    },
  },
  PARALLEL_STRUCTURE: {
    label: { de: 'Parallelstruktur ungeklärt', en: 'parallel structure, unresolved' },
    description: {
      de: 'Zwei Stellen haben dieselbe Aufgabe, und laut einer Quelle ist das ungeklärt.',
      en: 'Two bodies have the same task, and a source says that this is unsettled.',
    },
  },
  PARALLEL_CANDIDATE: {
    label: { de: 'mehrere Angebote', en: 'several services' },
    description: {
      de: 'Zwei Stellen haben dieselbe Aufgabe; die Abgrenzung ist nicht dokumentiert.',
      en: 'Two bodies have the same task; how they divide it is not documented.',
    },
  },
  UNCLEAR_RESPONSIBILITY: {
    label: { de: 'Zuständigkeit unklar', en: 'responsibility unclear' },
    description: {
      de: 'Laut einer Quelle ist strittig oder ungeklärt, wer für die Aufgabe zuständig ist.',
      en: 'A source says that it is disputed or unsettled who is responsible for the task.',
    },
  },
  UNCOVERED_TASK: {
    label: { de: 'niemand zuständig', en: 'nobody responsible' },
    description: {
      de: 'Es ist belegt, dass keine Stelle die Aufgabe hat.',
      en: 'There is evidence that no body has the task.',
    },
  },
  ONE_SIDED_COOPERATION: {
    label: { de: 'nur einseitig bestätigt', en: 'confirmed by one side only' },
    description: {
      de: 'Eine Zusammenarbeit ist nur von einem Teil der Beteiligten bestätigt.',
      en: 'A cooperation is confirmed by only some of its participants.',
    },
  },
  SINGLE_POINT_OF_FAILURE: {
    label: { de: 'hängt an einer einzigen Stelle', en: 'depends on a single body' },
    description: {
      de: 'Fiele diese Stelle aus, zerfiele das dokumentierte Netz in Teile.',
      en: 'Without this body the documented network would fall apart.',
    },
  },
  STALE_EVIDENCE: {
    label: { de: 'Beleg lange nicht geprüft', en: 'evidence not checked for long' },
    description: {
      de: 'Die letzte Prüfung des Belegs liegt länger zurück als die gesetzte Frist.',
      en: 'The evidence was last checked longer ago than the set period.',
    },
  },
});
export type FindingKind = ValueOf<typeof findingKind>;
