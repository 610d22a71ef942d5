import { badInput } from '../errors.js';

/** The four arguments of a Relay connection. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 200;

/** Which way a page is walked, how far, and from which cursor. */
export interface Walk {
  readonly backward: boolean;
  readonly limit: number;
  readonly cursor: string | null;
  /** The argument that carried the cursor, to name it when it is refused. */
  readonly argument: 'after' | 'before';
}

/** Forward with first and after, or backward with last and before; 0 to 200, 50 if nothing is said. */
export function walkOf({ first, after, last, before }: PageArgs): Walk {
  if (isGiven(first) && isGiven(last)) throw badInput('last', 'give either first or last, not both');
  const backward = isGiven(last) || (isGiven(before) && !isGiven(first));
  if (backward && isGiven(after)) throw badInput('after', 'after goes with first; use before with last');
  if (!backward && isGiven(before)) throw badInput('before', 'before goes with last; use after with first');
  return {
    backward,
    limit: backward ? sizeOf(last, 'last') : sizeOf(first, 'first'),
    cursor: (backward ? before : after) ?? null,
    argument: backward ? 'before' : 'after',
  };
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function sizeOf(size: number | null | undefined, argument: string): number {
  const wanted = size ?? DEFAULT_PAGE;
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > LARGEST_PAGE) {
    throw badInput(argument, `must be a whole number from 0 to ${LARGEST_PAGE}`);
  }
  return wanted;
}
