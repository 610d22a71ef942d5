import { federalStateCode, type FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { ComparisonQueryVariables } from '../../api/generated/operations.js';
import { asOf, language, view } from '../../state/navigation.js';
import { writtenDay } from '../../texts/dates.js';
import { labelOf, texts } from '../../texts/texts.js';

/** One of the two that are compared. */
export interface Side {
  readonly land: FederalStateCode;
  readonly at: ComparisonQueryVariables['left']['at'];
  /** What people call it: the Land, with its day where one Land is compared with itself. */
  readonly name: string;
}

export type Sides = readonly [Side, Side];

/** Both sides as the address names them; null while one is not chosen. `today` is the day of the view. */
export function chosenSides(today: string): Sides | null {
  const { lands: [left, right], against, knownAt } = view.value.details;
  if (left === undefined) return null;
  const here = (land: FederalStateCode): Side => ({ land, at: asOf.value, name: labelOf(federalStateCode, land) });
  if (right !== undefined) return [here(left), here(right)];
  if (against === null) return null;
  const named = (day: string): string => texts.value.comparison.onDay(labelOf(federalStateCode, left), writtenDay(day, language.value));
  return [{ land: left, at: asOf.value, name: named(today) }, { land: left, at: { validAt: against, knownAt }, name: named(against) }];
}
