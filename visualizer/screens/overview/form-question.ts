import { cooperationKind, type CooperationKind } from '../../../schema/vocabulary/cooperation-kind.js';
import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { capital, labelOf, texts } from '../../texts/texts.js';
import type { Row } from './field-cell.js';
import { fieldName, type Field } from './fields.js';

/** Questions that people ask of several forms at once. */
export const FORM_QUESTIONS = {
  sharing: ['DATA_EXCHANGE', 'SHARED_CONSENT_FORM'],
  together: ['SHARED_PREMISES', 'EMBEDDED_STAFF'],
  rules: ['REFERRAL', 'AGREEMENT'],
} as const satisfies Record<string, readonly CooperationKind[]>;

/** The Länder whose verdict on the field counts one of the forms, in their fixed order. */
export function landsWithForm(rows: readonly Row[], key: string, forms: readonly CooperationKind[]): readonly FederalStateCode[] {
  return rows.flatMap(({ federalState, slots }) => (slots.some((slot) => slot.key === key && slot.cooperationKinds.some((kind) => forms.includes(kind))) ? [federalState.code] : []));
}

/** „Bayern, Rheinland-Pfalz und Sachsen-Anhalt“ */
export function inOneBreath(items: readonly string[], joint: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`;
}

export const formNames = (forms: readonly CooperationKind[]): string => capital(inOneBreath(forms.map((form) => labelOf(cooperationKind, form)), texts.value.overview.forms.or));

export const landNames = (lands: readonly FederalStateCode[]): string => inOneBreath(lands.map((land) => labelOf(federalStateCode, land)), texts.value.and);

/** In which Länder the forms are documented between the two of a field. */
export function formSentence(forms: readonly CooperationKind[], field: Field, lands: readonly FederalStateCode[]): string {
  const words = texts.value.overview.forms;
  return lands.length === 0 ? words.inNone(formNames(forms), fieldName(field)) : words.inSome(formNames(forms), fieldName(field), landNames(lands));
}
