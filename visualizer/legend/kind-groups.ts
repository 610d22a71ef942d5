import type { ActorKind } from '../../schema/vocabulary/actor-kind.js';
import type { Words } from '../../schema/vocabulary/vocabulary.js';
import { DIAMOND, ELLIPSE, HEXAGON, OCTAGON, PENTAGON, ROUNDED, SQUARE, TAG, TRIANGLE, type Shape } from './shapes.js';

/** Kinds of actors that look alike. Shape and colour both tell them apart, so either is enough. */
export interface KindGroup {
  /** Stands in the address and in class names. */
  readonly key: string;
  readonly label: Words;
  readonly kinds: readonly ActorKind[];
  readonly shape: Shape;
  /** At least 3:1 against the background of its mode. */
  readonly light: string;
  readonly dark: string;
}

/** In the order of the legend and, within a lane, of the picture. */
export const KIND_GROUPS: readonly KindGroup[] = [
  {
    key: 'iq',
    label: { de: 'Förderprogramm IQ', en: 'IQ programme' },
    kinds: ['IQ_STATE_NETWORK', 'IQ_REGIONAL_NETWORK', 'IQ_STATE_COORDINATION', 'IQ_SUBPROJECT', 'IQ_COMPETENCE_CENTRE', 'IQ_PROGRAMME_SUPPORT'],
    shape: HEXAGON,
    light: '#00632e',
    dark: '#6fcf97',
  },
  {
    key: 'arbeitsverwaltung',
    label: { de: 'Arbeitsverwaltung', en: 'Employment services' },
    kinds: ['FEDERAL_EMPLOYMENT_AGENCY', 'REGIONAL_DIRECTORATE', 'EMPLOYMENT_AGENCY', 'EMPLOYER_SERVICE', 'LABOUR_MARKET_ADMISSION', 'ZAV', 'ZSBA', 'IPS', 'JOBCENTER'],
    shape: ROUNDED,
    light: '#004b76',
    dark: '#7db8e8',
  },
  {
    key: 'ministerien',
    label: { de: 'Ministerien und Bundesbehörden', en: 'Ministries and federal authorities' },
    kinds: ['MINISTRY', 'FEDERAL_AUTHORITY'],
    shape: SQUARE,
    light: '#3b3f4a',
    dark: '#c3c8d6',
  },
  {
    key: 'auslaenderbehoerden',
    label: { de: 'Ausländerbehörden', en: 'Immigration authorities' },
    kinds: ['IMMIGRATION_AUTHORITY', 'CENTRAL_IMMIGRATION_AUTHORITY'],
    shape: DIAMOND,
    light: '#8a1f5c',
    dark: '#f095c8',
  },
  {
    key: 'ausland',
    label: { de: 'Visastellen und Goethe-Institute', en: 'Visa offices and Goethe institutes' },
    kinds: ['VISA_OFFICE', 'GOETHE_INSTITUTE'],
    shape: PENTAGON,
    light: '#6b4700',
    dark: '#e3bd6b',
  },
  {
    key: 'anerkennung',
    label: { de: 'Anerkennung und Kammern', en: 'Recognition and chambers' },
    kinds: ['RECOGNITION_AUTHORITY', 'CHAMBER', 'ZAB'],
    shape: OCTAGON,
    light: '#423a9e',
    dark: '#b3abf7',
  },
  {
    key: 'standort',
    label: { de: 'Kommunen und Standort\u00adförderung', en: 'Municipalities and business promotion' },
    kinds: ['WELCOME_CENTRE', 'ONE_STOP_SHOP', 'ECONOMIC_DEVELOPMENT', 'MUNICIPALITY'],
    shape: ELLIPSE,
    light: '#0b6a70',
    dark: '#63cbd1',
  },
  {
    key: 'betriebe',
    label: { de: 'Betriebe, Bildung und Träger', en: 'Companies, education and carriers' },
    kinds: ['COMPANY', 'EDUCATION_PROVIDER', 'CARRIER'],
    shape: TAG,
    light: '#8a3600',
    dark: '#f2a779',
  },
  {
    key: 'sonstige',
    label: { de: 'Sonstige Stellen', en: 'Other bodies' },
    kinds: ['OTHER'],
    shape: TRIANGLE,
    light: '#5c6070',
    dark: '#a9aec0',
  },
];

const BY_KIND = new Map(KIND_GROUPS.flatMap((group) => group.kinds.map((kind) => [kind, group] as const)));

/** The group of a kind; what no group names looks like "other". */
export function groupOf(kind: ActorKind): KindGroup {
  return BY_KIND.get(kind) ?? (KIND_GROUPS.at(-1) as KindGroup);
}
