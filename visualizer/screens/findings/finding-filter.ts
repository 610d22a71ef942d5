import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { FindingKind } from '../../../schema/vocabulary/finding-kind.js';
import type { FindingsQueryVariables } from '../../api/generated/operations.js';
import { kindsAsked } from '../../legend/questions.js';
import type { Details } from '../../state/view.js';

export type FindingFilter = FindingsQueryVariables['filter'];

/** The one kind that is asked for; null also where it does not answer the question that is asked as well. */
export function oneKind({ question, findingKind }: Pick<Details, 'question' | 'findingKind'>): FindingKind | null {
  return findingKind !== null && kindsAsked(question).includes(findingKind) ? findingKind : null;
}

/** The kinds that are asked for, hints too. */
export function kindsWanted(details: Pick<Details, 'question' | 'findingKind'>): readonly FindingKind[] {
  const kind = oneKind(details);
  return kind === null ? kindsAsked(details.question) : [kind];
}

/** What the service is asked for, from what the address says. */
export function filterOf(details: Details, land: FederalStateCode | null): FindingFilter {
  const { obligation, openOnly, pattern } = details;
  return { kinds: kindsWanted(details), lands: land === null ? null : [land], obligation, pattern, includeAccepted: !openOnly };
}

/** Whether the address leaves anything out. */
export const narrows = ({ question, findingKind, pattern, obligation, openOnly, land }: Details): boolean =>
  question !== null || findingKind !== null || pattern !== null || obligation !== null || openOnly || land !== null;

/** Nothing left out. */
export const WHOLE: Partial<Details> = { question: null, findingKind: null, pattern: null, obligation: null, openOnly: false, land: null };
