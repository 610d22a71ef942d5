import type { ResponsibilityContent } from '../../../api/domain/model/contents.js';
import type { Statement } from '../../../api/domain/model/fact.js';
import { seenIn, stated } from './statement.js';

type Statements<T extends Statement> = Readonly<Record<string, T>>;
const de = (text: string) => ({ de: text, en: null });

export const TASKS: Statements<Statement<'Task'>> = {
  entry: stated('Task', { key: 'ENTRY', name: { de: 'Einreise', en: 'Entry' } }, { scope: 'GENERAL' }),
  procedure: stated('Task', {
    key: 'ACCEL_PROCEDURE', name: { de: 'Beschleunigtes Fachkräfteverfahren', en: 'Accelerated skilled worker procedure' }, legalBasis: ['§ 81a AufenthG'],
    leikaKey: '99010000000000', parent: 'task:entry', description: { de: 'Verfahren auf Antrag des Arbeitgebers', en: 'Procedure at the request of the employer' },
    ambiguities: [{ key: 'WHO', question: { de: 'Wer ist zuständig?', en: 'Who is in charge?' }, actorKinds: ['IMMIGRATION_AUTHORITY'], scope: 'GENERAL', evidence: [seenIn('record', 'TOP 3')] }],
  }, { scope: 'GENERAL', evidence: [seenIn('law', '§ 81a')] }),
  recruit: stated('Task', { key: 'RECRUIT_ABROAD', name: de('Anwerbung im Ausland'), stage: 'BEFORE_RECRUITING' }, { scope: 'GENERAL' }),
  advice: stated('Task', { key: 'ADVICE', name: de('Anerkennungsberatung'), stage: 'RECOGNITION', description: de('Beratung zur Anerkennung') }, { scope: 'GENERAL' }),
};

const handles = (content: Partial<ResponsibilityContent>, more: Partial<Statement> = {}): Statement<'Responsibility'> =>
  stated('Responsibility', content, { scope: content.areas?.[0] === 'DE' ? 'FEDERAL' : 'NAMED', ...more });

export const RESPONSIBILITIES: Statements<Statement<'Responsibility'>> = {
  'abh-by': handles({ actor: 'actor:abh-by', task: 'task:procedure', areas: ['09'] }, { validFrom: '2020-03-01', evidence: [seenIn('law', '§ 81a')] }),
  'abh-muc': handles({ actor: 'actor:abh-muc', task: 'task:procedure', areas: ['09162'], choice: true, criterion: { de: 'Sitz des Betriebs in der Stadt', en: 'Company seated in the city' } }),
  'zabh-by': handles({ actor: 'actor:zabh-by', task: 'task:procedure', areas: ['09'], choice: true, standing: 'UNCLEAR' }, { validFrom: '2020-12-01', attestedFrom: null }),
  'ag-s': handles({ actor: 'actor:ag-s', task: 'task:procedure', areas: ['DE'], role: 'ADVISES', targetGroups: ['COMPANIES'] }),
  'ba-funds': handles({ actor: 'actor:ba', task: 'task:procedure', areas: ['DE'], role: 'FUNDS' }),
  'visa-lead': handles({ actor: 'actor:visa', task: 'task:entry', areas: ['DE'], delegatedBy: 'actor:ba' }),
  'zsba-advice': handles({ actor: 'actor:zsba', task: 'task:advice', areas: ['DE'], targetGroups: ['WORKERS_ABROAD'] }),
  'hsp1-advice': handles({ actor: 'actor:hsp1', task: 'task:advice', areas: ['13'], targetGroups: ['WORKERS_IN_GERMANY'], sector: 'Pflege', standing: 'CLAIMED' }),
};

export const ABSENCES: Statements<Statement<'Absence'>> = {
  'zabh-mv': stated('Absence', { area: '13', sides: [{ kinds: ['CENTRAL_IMMIGRATION_AUTHORITY'], actionAreas: [], actor: null }], task: 'task:procedure', reason: 'NOT_YET_ESTABLISHED' }),
  'lnw-zsba-mv': stated('Absence', {
    area: '13', sides: [{ kinds: [], actionAreas: [], actor: 'actor:lnw-mv' }, { kinds: ['ZSBA'], actionAreas: ['HSP1'], actor: null }], cooperationKind: 'REFERRAL',
    reason: 'TASK_HELD_BY_OTHER', heldBy: 'actor:hsp1',
  }),
  'recruit-by': stated('Absence', { area: '09', task: 'task:recruit', reason: 'NOT_REQUIRED' }),
};

export const DISRUPTIONS: Statements<Statement<'Disruption'>> = {
  visa: stated('Disruption', { actorKind: 'VISA_OFFICE', area: 'ABROAD', state: 'SUSPENDED', reason: { de: 'Pandemie', en: 'Pandemic' } }, {
    scope: 'ABROAD', validFrom: '2020-03-01', validTo: '2021-07-01',
  }),
  'abh-muc': stated('Disruption', { actor: 'actor:abh-muc', actorKind: null, area: '09162', state: 'LIMITED', reason: de('Umzug') }, { validFrom: '2020-11-01', validTo: '2020-12-01' }),
};

export const TOPICS: Statements<Statement<'Topic'>> = {
  delay: stated('Topic', { kind: 'CHALLENGE', name: { de: 'Lange Wartezeiten', en: 'Long waiting times' }, areas: ['DE'], actorKinds: ['VISA_OFFICE'], tasks: ['task:procedure'] }, { scope: 'GENERAL' }),
  contact: stated('Topic', { kind: 'NEED', name: de('Ansprechstelle im Land'), areas: ['13'], actorKinds: ['IQ_STATE_NETWORK', 'REGIONAL_DIRECTORATE'] }),
  unplaced: stated('Topic', { kind: 'OPEN_QUESTION', name: de('Wer lädt ein?'), areas: [] }, { scope: 'SOME_UNNAMED' }),
};

const role = (key: string, more: object = {}) => ({
  key, name: { de: `Rolle ${key}`, en: `Role ${key}` }, kinds: ['IQ_STATE_NETWORK' as const], actionAreas: [], min: 1, obligation: 'MUST' as const, basis: null, exempt: [], ...more,
});
const edge = (key: string, roles: readonly [string, string]) => ({
  key, roles, kinds: ['REGULAR_EXCHANGE' as const], obligation: 'SHOULD' as const, basis: { de: 'Vorgabe', en: 'Rule' }, statutory: false, exempt: ['BY' as const],
});
const ROLES = [role('network', { basis: { de: 'Programm', en: 'Programme' } }), role('directorate', { kinds: ['REGIONAL_DIRECTORATE'], obligation: null, exempt: ['BE'] })];

export const PRACTICES: Statements<Statement<'Practice'>> = {
  table: stated('Practice', {
    name: { de: 'Runder Tisch', en: 'Round table' }, areas: ['13'], topics: ['topic:contact', 'topic:delay'], roles: ROLES, edges: [edge('network~directorate', ['network', 'directorate'])],
  }),
};

export const PATTERNS: Statements<Statement<'ReferencePattern'>> = {
  iq: stated('ReferencePattern', { key: 'IQ', name: { de: 'IQ im Land', en: 'IQ in a Land' }, roles: ROLES, edges: [edge('network~directorate', ['network', 'directorate'])] }, {
    scope: 'GENERAL', validFrom: '2019-01-01', validTo: '2023-01-01',
  }),
  procedure: stated('ReferencePattern', { key: 'PROCEDURE', name: de('Beschleunigtes Verfahren'), roles: [role('authority')] }, { scope: 'GENERAL', validFrom: '2020-03-01' }),
};
