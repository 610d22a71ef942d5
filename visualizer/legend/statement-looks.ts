import type { Words } from '../../schema/vocabulary/vocabulary.js';

/** How a statement looks as a line, in the picture and in the legend. */
export interface StatementLook {
  /** Stands in the address and in class names. */
  readonly key: StatementKey;
  readonly label: Words;
  /** What the look means, in a sentence. */
  readonly meaning: Words;
  readonly width: number;
  /** Lengths of dashes and gaps; empty: drawn through. */
  readonly dashes: readonly number[];
  readonly light: string;
  readonly dark: string;
  /** Two lines side by side. */
  readonly double?: boolean;
  /** Its dashes have round ends: very short ones are dots. */
  readonly round?: boolean;
  /** Not shown until it is switched on. */
  readonly hidden?: boolean;
}

export type StatementKey =
  | 'belegt' | 'teilweise' | 'unsicher' | 'oder' | 'nicht-laufend' | 'allgemein' | 'zugehoerigkeit'
  | 'gibt-es-nicht' | 'parallel' | 'mehrere-angebote' | 'unklar' | 'nicht-dokumentiert';

/** Between the two lines of a double one, in pixels. */
export const DOUBLE_GAP = 3;

/** In the order of the legend. */
export const STATEMENT_LOOKS: readonly StatementLook[] = [
  {
    key: 'belegt',
    label: { de: 'für dieses Land belegt', en: 'documented for this Land' },
    meaning: { de: 'Eine Quelle nennt das Land.', en: 'A source names the Land.' },
    width: 2.5,
    dashes: [],
    light: '#3b4252',
    dark: '#d5d9e4',
  },
  {
    key: 'teilweise',
    label: { de: 'nur für einen Teil des Landes belegt', en: 'documented for a part of the Land only' },
    meaning: { de: 'Das Wort an der Linie nennt die Orte, für die eine Quelle es belegt.', en: 'The word at the line names the places for which a source documents it.' },
    width: 1.5,
    dashes: [],
    light: '#2e6b3f',
    dark: '#8fd3a4',
  },
  {
    key: 'unsicher',
    label: { de: 'unsicher belegt', en: 'weak evidence' },
    meaning: { de: 'Der Beleg ist schwach und entscheidet nichts.', en: 'The evidence is weak and decides nothing.' },
    width: 1.25,
    dashes: [],
    light: '#3b4252',
    dark: '#d5d9e4',
  },
  {
    key: 'oder',
    label: { de: 'eine von mehreren Stellen', en: 'one of several bodies' },
    meaning: { de: 'Die Quelle nennt Stellen zur Wahl, ohne sich festzulegen.', en: 'The source names alternatives without deciding.' },
    width: 2,
    dashes: [10, 3, 2, 3],
    light: '#3b4252',
    dark: '#d5d9e4',
  },
  {
    key: 'nicht-laufend',
    label: { de: 'geplant, ruhend oder beendet', en: 'planned, paused or ended' },
    meaning: { de: 'Das Wort an der Linie sagt, was davon gilt.', en: 'The word at the line tells which.' },
    width: 2,
    dashes: [2, 4],
    light: '#1f5fa8',
    dark: '#8cbcf2',
  },
  {
    key: 'allgemein',
    label: { de: 'allgemein, Land nicht genannt', en: 'general, Land not named' },
    meaning: {
      de: 'Gilt im Allgemeinen oder bundesweit; für dieses Land ist damit nichts belegt.',
      en: 'Said in general or of all Germany; it documents nothing for this Land.',
    },
    width: 1.25,
    dashes: [5, 5],
    light: '#767b8c',
    dark: '#8d93a6',
    hidden: true,
  },
  {
    key: 'zugehoerigkeit',
    label: { de: 'Zugehörigkeit', en: 'affiliation' },
    meaning: { de: 'Eine Stelle gehört zu einer anderen oder wird von ihr getragen oder betrieben.', en: 'One body is part of another, or carried or operated by it.' },
    width: 1.25,
    dashes: [],
    light: '#8a7a3f',
    dark: '#c9b96f',
    hidden: true,
  },
  {
    key: 'gibt-es-nicht',
    label: { de: 'gibt es belegt nicht', en: 'documented as not existing' },
    meaning: { de: 'Eine Quelle sagt, dass es das nicht gibt; das Wort nennt den Grund.', en: 'A source says that there is none; the word gives the reason.' },
    width: 2.5,
    dashes: [12, 6],
    light: '#c2410c',
    dark: '#ff9a63',
  },
  {
    key: 'parallel',
    label: { de: 'Parallelstruktur ungeklärt', en: 'parallel structure unresolved' },
    meaning: { de: 'Beide sind für dieselbe Aufgabe zuständig, und eine Quelle sagt, dass die Abgrenzung offen ist.', en: 'Both are responsible for the same task, and a source says that the division is open.' },
    width: 2,
    dashes: [],
    double: true,
    light: '#a3123a',
    dark: '#ff8fa8',
  },
  {
    key: 'mehrere-angebote',
    label: { de: 'mehrere Angebote', en: 'several services' },
    meaning: { de: 'Mehrere sind für dieselbe Aufgabe zuständig; wie sie sich abgrenzen, ist nicht dokumentiert. Das ist kein Mangel.', en: 'Several are responsible for the same task; how they divide it is not documented. That is no shortcoming.' },
    width: 1,
    dashes: [],
    double: true,
    light: '#767b8c',
    dark: '#8d93a6',
  },
  {
    key: 'unklar',
    label: { de: 'unklar', en: 'unclear' },
    meaning: { de: 'Eine Quelle nennt die Zuständigkeit unklar oder strittig, oder Angaben widersprechen sich.', en: 'A source calls the responsibility unclear or disputed, or statements contradict each other.' },
    width: 3.5,
    dashes: [0.5, 6],
    round: true,
    light: '#5b3a8c',
    dark: '#c4a7f0',
  },
  {
    key: 'nicht-dokumentiert',
    label: { de: 'nicht dokumentiert', en: 'not documented' },
    meaning: { de: 'Vorgegeben oder angestrebt; ob es das im Land gibt, sagt keine Quelle.', en: 'Required or aimed at; no source says whether it exists in the Land.' },
    width: 2,
    dashes: [0.5, 10],
    round: true,
    light: '#767b8c',
    dark: '#8d93a6',
    hidden: true,
  },
];

const BY_KEY = new Map(STATEMENT_LOOKS.map((look) => [look.key, look]));

export function lookOf(key: StatementKey): StatementLook {
  return BY_KEY.get(key) as StatementLook;
}
