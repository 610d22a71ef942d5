import { cooperationStatus, type CooperationStatus } from '../../schema/vocabulary/cooperation-status.js';
import type { Confidence } from '../../schema/vocabulary/confidence.js';
import type { Scope } from '../../schema/vocabulary/scope.js';
import { namesLand } from '../graph/statements.js';
import { labelOf, texts } from '../texts/texts.js';

/** What limits a statement, in words: reach, state, strength of evidence. */
export function limitsOf({ scope, status, confidence }: { readonly scope: Scope; readonly status?: CooperationStatus | null; readonly confidence: Confidence }): readonly string[] {
  const { marks } = texts.value;
  return [
    ...(namesLand(scope) ? [] : [marks.general]),
    ...(status && status !== 'ACTIVE' ? [labelOf(cooperationStatus, status)] : []),
    ...(confidence === 'LOW' ? [marks.low] : []),
  ];
}

/** The limits as small words behind a statement. */
export function Limits({ limits }: { readonly limits: readonly string[] }) {
  return <>{limits.map((limit) => <span key={limit} class="limit">{limit}</span>)}</>;
}
