import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { FindingsQueryVariables } from '../../api/generated/operations.js';
import { kindsAsked } from '../../legend/questions.js';
import type { Details } from '../../state/view.js';

export type FindingFilter = FindingsQueryVariables['filter'];

/** What the service is asked for, from what the address says. */
export function filterOf({ question, obligation, openOnly }: Details, land: FederalStateCode | null): FindingFilter {
  return { kinds: kindsAsked(question), lands: land === null ? null : [land], obligation, includeAccepted: !openOnly };
}

/** Whether the address leaves anything out. */
export const narrows = ({ question, obligation, openOnly, topicLand }: Details): boolean =>
  question !== null || obligation !== null || openOnly || topicLand !== null;

/** Nothing left out. */
export const WHOLE: Partial<Details> = { question: null, obligation: null, openOnly: false, topicLand: null };
