import type { ActorKind } from '../../../schema/vocabulary/actor-kind.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import { groupOf, type KindGroup } from '../../legend/kind-groups.js';

/** A fixed place in every tile: what stands there is the same in all sixteen. */
export interface MiniPlace {
  readonly key: string;
  readonly label: Words;
  readonly kinds: readonly [ActorKind, ...ActorKind[]];
  readonly x: number;
  readonly y: number;
}

export const MINI = { width: 200, height: 148 };

/** From top to bottom like the lanes of a Land: Bund, Land, Region, vor Ort, Ausland. */
export const MINI_PLACES: readonly MiniPlace[] = [
  { key: 'zsba', label: { de: 'ZSBA', en: 'ZSBA' }, kinds: ['ZSBA'], x: 69, y: 14 },
  { key: 'zav', label: { de: 'ZAV und IPS', en: 'ZAV and IPS' }, kinds: ['ZAV', 'IPS'], x: 168, y: 11 },
  { key: 'netzwerk', label: { de: 'IQ-Netzwerk', en: 'IQ network' }, kinds: ['IQ_STATE_NETWORK', 'IQ_STATE_COORDINATION', 'IQ_REGIONAL_NETWORK'], x: 12, y: 34 },
  { key: 'regionaldirektion', label: { de: 'Regional\u00addirektion', en: 'Regional directorate' }, kinds: ['REGIONAL_DIRECTORATE'], x: 70, y: 47 },
  { key: 'ministerium', label: { de: 'Ministerien', en: 'Ministries' }, kinds: ['MINISTRY'], x: 154, y: 34 },
  { key: 'zentrale', label: { de: 'Zentrale Ausländer\u00adbehörde', en: 'Central immigration authority' }, kinds: ['CENTRAL_IMMIGRATION_AUTHORITY'], x: 188, y: 46 },
  { key: 'teilprojekte', label: { de: 'IQ-Teil\u00adprojekte', en: 'IQ subprojects' }, kinds: ['IQ_SUBPROJECT'], x: 23, y: 80 },
  { key: 'standort', label: { de: 'Welcome-Center, Standort\u00adförderung', en: 'Welcome centres, business promotion' }, kinds: ['WELCOME_CENTRE', 'ONE_STOP_SHOP', 'ECONOMIC_DEVELOPMENT'], x: 88, y: 78 },
  { key: 'anerkennung', label: { de: 'Anerkennung, Kammern', en: 'Recognition, chambers' }, kinds: ['RECOGNITION_AUTHORITY', 'CHAMBER'], x: 168, y: 86 },
  { key: 'service', label: { de: 'Arbeitgeber-Service', en: 'Employer service' }, kinds: ['EMPLOYER_SERVICE'], x: 13, y: 113 },
  { key: 'agenturen', label: { de: 'Agenturen, Jobcenter', en: 'Agencies, jobcentres' }, kinds: ['EMPLOYMENT_AGENCY', 'JOBCENTER'], x: 56, y: 122 },
  { key: 'behoerden', label: { de: 'Ausländer\u00adbehörden', en: 'Immigration authorities' }, kinds: ['IMMIGRATION_AUTHORITY'], x: 134, y: 121 },
  { key: 'kommunen', label: { de: 'Kommunen', en: 'Municipalities' }, kinds: ['MUNICIPALITY'], x: 188, y: 119 },
  { key: 'ausland', label: { de: 'Visastellen', en: 'Visa offices' }, kinds: ['VISA_OFFICE'], x: 92, y: 138 },
];

export const placeGroup = ({ kinds: [kind] }: MiniPlace): KindGroup => groupOf(kind);

const BY_KIND = new Map(MINI_PLACES.flatMap((place) => place.kinds.map((kind) => [kind, place] as const)));

export function placeOfKind(kind: ActorKind): MiniPlace | undefined {
  return BY_KIND.get(kind);
}
