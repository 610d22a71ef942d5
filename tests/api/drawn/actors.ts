import type { ActorContent } from '../../../api/domain/model/contents.js';
import type { Statement } from '../../../api/domain/model/fact.js';
import { seenIn, stated } from './statement.js';

type Dates = Partial<Pick<Statement, 'validFrom' | 'validTo' | 'attestedFrom' | 'attestedTo'>>;

/** The programme's round: what belongs to it ends with it. */
export const ROUND: Dates = { validFrom: '2019-01-01', validTo: '2023-01-01' };

/** A stakeholder of the Federation unless it says what it serves. */
export function actor(de: string, content: Partial<ActorContent>, dates: Dates = {}): Statement<'Actor'> {
  const areas = content.areas ?? ['DE'];
  const level = areas[0] === 'DE' ? 'FEDERAL' : 'STATE';
  return stated('Actor', { level, name: { de, en: null }, ...content, areas }, { ...dates, scope: areas[0] === 'DE' ? 'FEDERAL' : 'NAMED' });
}

/** id without its prefix → statement. */
export const ACTORS: Readonly<Record<string, Statement<'Actor'>>> = {
  ba: actor('', { kind: 'FEDERAL_EMPLOYMENT_AGENCY', name: { de: 'Bundesagentur für Arbeit', en: 'Federal Employment Agency' }, shortName: 'BA', website: 'https://example.org/ba' }),
  zav: actor('Zentrale Auslands- und Fachvermittlung', { kind: 'ZAV', shortName: 'ZAV', officialKeys: [{ scheme: 'EXAMPLE', value: '0815' }] }),
  zsba: actor('Zentrale Servicestelle Berufsanerkennung', { kind: 'ZSBA', shortName: 'ZSBA', otherNames: ['Zentrale Servicestelle Berufliche Anerkennung'] }),
  ips: actor('Internationaler Personalservice', { kind: 'IPS', shortName: 'IPS' }),
  zab: actor('Zentralstelle für ausländisches Bildungswesen', { kind: 'ZAB', shortName: 'ZAB' }),
  visa: actor('Visastellen', { kind: 'VISA_OFFICE', level: 'ABROAD', aggregate: true }),
  'rd-nord': actor('Regionaldirektion Nord', { kind: 'REGIONAL_DIRECTORATE', level: 'REGIONAL', areas: ['01', '02', '13'] }),
  'rd-by': actor('Regionaldirektion Bayern', { kind: 'REGIONAL_DIRECTORATE', level: 'REGIONAL', areas: ['09'] }),
  rds: actor('Regionaldirektionen', { kind: 'REGIONAL_DIRECTORATE', level: 'REGIONAL', aggregate: true }),
  'ag-s': actor('Arbeitgeber-Service', { kind: 'EMPLOYER_SERVICE', level: 'LOCAL', aggregate: true, shortName: 'AG-S' }),
  'ag-s-mv': actor('Arbeitgeber-Services in Mecklenburg-Vorpommern', { kind: 'EMPLOYER_SERVICE', level: 'LOCAL', aggregate: true, areas: ['13'] }),
  'lnw-mv': actor('IQ Netzwerk Mecklenburg-Vorpommern', { kind: 'IQ_STATE_NETWORK', areas: ['13'], contact: 'Geschäftsstelle' }, ROUND),
  'lnw-by': actor('MigraNet – IQ Netzwerk Bayern', { kind: 'IQ_STATE_NETWORK', areas: ['09'] }, ROUND),
  hsp1: actor('Teilprojekt Ärztelotsen', { kind: 'IQ_SUBPROJECT', areas: ['13'], actionAreas: ['HSP1'], actionAreaBasis: 'STATED' }, ROUND),
  hsp2: actor('Teilprojekt Übergänge', { kind: 'IQ_SUBPROJECT', areas: ['13'], actionAreas: ['HSP2'], actionAreaBasis: 'INFERRED' }, ROUND),
  hsp4: actor('Teilprojekt Fachkräfte', { kind: 'IQ_SUBPROJECT', areas: ['13'], actionAreas: ['HSP4', 'HSP1'], actionAreaBasis: 'STATED' }, ROUND),
  carrier: actor('Träger im Norden', { kind: 'CARRIER', areas: ['13'] }),
  'abh-by': actor('Ausländerbehörden in Bayern', { kind: 'IMMIGRATION_AUTHORITY', level: 'LOCAL', aggregate: true, areas: ['09'] }),
  'abh-muc': actor('Ausländerbehörde München', { kind: 'IMMIGRATION_AUTHORITY', furtherKinds: ['WELCOME_CENTRE'], level: 'LOCAL', areas: ['09162'], website: 'https://example.org/abh' }),
  'zabh-by': actor('Zentrale Stelle für Einwanderung', { kind: 'CENTRAL_IMMIGRATION_AUTHORITY', areas: ['09'] }, { validFrom: '2020-12-01', attestedFrom: null }),
  past: actor('Kompetenzzentrum von einst', { kind: 'IQ_COMPETENCE_CENTRE' }, { attestedTo: '2020-07-01' }),
  mistaken: actor('Versehentlich erfasste Stelle', { kind: 'OTHER', areas: ['13003'] }),
};

/** What is recorded of them later. */
export const RENAMED = actor('Netzwerk Einwanderung Mecklenburg-Vorpommern', { kind: 'IQ_STATE_NETWORK', areas: ['13'], contact: 'Geschäftsstelle' });
export const FOUND_LATER = stated('Actor', { kind: 'WELCOME_CENTRE', level: 'LOCAL', name: { de: 'Welcome Center Rostock', en: null }, areas: ['13003'] }, {
  evidence: [seenIn('web', 'Seite 2')],
});

/** part: whole, by kind. */
const TIES: readonly (readonly [string, 'PART_OF' | 'CARRIED_BY' | 'OPERATED_BY', string])[] = [
  ['zav', 'PART_OF', 'ba'], ['zsba', 'PART_OF', 'zav'], ['ips', 'PART_OF', 'zav'], ['rd-nord', 'PART_OF', 'ba'], ['rd-by', 'PART_OF', 'ba'], ['rds', 'PART_OF', 'ba'],
  ['hsp1', 'CARRIED_BY', 'carrier'], ['hsp4', 'CARRIED_BY', 'carrier'], ['hsp2', 'OPERATED_BY', 'ag-s-mv'], ['hsp1', 'PART_OF', 'lnw-mv'], ['hsp2', 'PART_OF', 'lnw-mv'],
  ['hsp4', 'PART_OF', 'lnw-mv'],
];

export const AFFILIATIONS: Readonly<Record<string, Statement<'Affiliation'>>> = Object.fromEntries(TIES.map(([part, kind, whole]) => [
  `${part}-${whole}`, stated('Affiliation', { kind, actor: `actor:${part}`, other: `actor:${whole}` }),
]));
