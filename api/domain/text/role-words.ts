import type { ResponsibilityRole } from '../../../schema/vocabulary/responsibility-role.js';
import type { Words } from '../../../schema/vocabulary/vocabulary.js';
import { IS, type Verb } from './grammar/clause.js';

/** The verb of a role, what stands before and after the task. */
export interface RoleWords {
  readonly verb: Verb;
  readonly before: Words;
  readonly after: Words;
  readonly dative?: true;
}

export const ROLES: ReadonlyMap<ResponsibilityRole, RoleWords> = new Map<ResponsibilityRole, RoleWords>([
  ['LEAD', { verb: IS, before: { de: 'für', en: 'responsible for' }, after: { de: 'zuständig', en: '' } }],
  ['CONTRIBUTES', { verb: { de: ['wirkt', 'wirken'], en: ['contributes', 'contribute'] }, before: { de: 'an', en: 'to' }, after: { de: 'mit', en: '' }, dative: true }],
  ['ADVISES', { verb: { de: ['berät', 'beraten'], en: ['advises', 'advise'] }, before: { de: 'zu', en: 'on' }, after: { de: '', en: '' }, dative: true }],
  ['FUNDS', { verb: { de: ['fördert', 'fördern'], en: ['funds', 'fund'] }, before: { de: '', en: '' }, after: { de: '', en: '' } }],
  ['INFORMED', { verb: { de: ['wird', 'werden'], en: ['is', 'are'] }, before: { de: 'über', en: 'informed about' }, after: { de: 'unterrichtet', en: '' } }],
]);
