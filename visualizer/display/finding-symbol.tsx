import type { JSX } from 'preact';
import type { FindingKind } from '../../schema/vocabulary/finding-kind.js';
import type { Obligation } from '../../schema/vocabulary/obligation.js';
import { colourName } from '../legend/colours.js';
import { capital, labelOf } from '../texts/texts.js';
import { obligation as obligations } from '../../schema/vocabulary/obligation.js';

const ABSENT = `var(${colourName('gibt-es-nicht')})`;

/** A dashed ring with a slash: documented as not existing. */
const absent = (
  <g fill="none" stroke={ABSENT} stroke-width="0.2">
    <circle r="0.8" stroke-dasharray="0.5 0.28" />
    <line x1="-0.55" y1="0.55" x2="0.55" y2="-0.55" />
  </g>
);

const rings = (colour: string) => (
  <g fill="none" stroke={colour} stroke-width="0.2">
    <circle cx="-0.35" r="0.55" />
    <circle cx="0.35" r="0.55" />
  </g>
);

/** Each kind of finding has a form of its own; the word stands beside it. */
const FORMS: Readonly<Record<FindingKind, JSX.Element>> = {
  MISSING_LINK: absent,
  UNCOVERED_TASK: absent,
  PARALLEL_STRUCTURE: rings(ABSENT),
  PARALLEL_CANDIDATE: rings(`var(${colourName('quiet')})`),
  UNCLEAR_RESPONSIBILITY: (
    <g fill="none" stroke="var(--unclear)" stroke-width="0.18">
      <rect x="-0.85" y="-0.85" width="1.7" height="1.7" stroke-dasharray="0.24 0.16" />
      <path d="M-0.3 -0.25A0.32 0.32 0 1 1 0.05 0.05Q0 0.1 0 0.26M0 0.45V0.6" />
    </g>
  ),
  UNDOCUMENTED_LINK: <line x1="-0.9" x2="0.9" stroke={`var(${colourName('quiet')})`} stroke-width="0.5" stroke-dasharray="0.3 0.3" />,
  ONE_SIDED_COOPERATION: <path d="M-0.85 0H0.2M-0.15 -0.4L0.25 0L-0.15 0.4M0.8 -0.6V0.6" fill="none" stroke="currentColor" stroke-width="0.2" />,
  SINGLE_POINT_OF_FAILURE: (
    <g stroke="currentColor" stroke-width="0.18">
      <path d="M-0.8 -0.6L0 0L-0.8 0.6M0.8 -0.6L0 0L0.8 0.6" fill="none" />
      <circle r="0.32" fill="currentColor" />
    </g>
  ),
  STALE_EVIDENCE: <path d="M0 -0.8A0.8 0.8 0 1 0 0.8 0M0 -0.4V0L0.35 0.25" fill="none" stroke="currentColor" stroke-width="0.2" />,
};

export function FindingSymbol({ kind }: { readonly kind: FindingKind }) {
  return <svg class="symbol" viewBox="-1 -1 2 2" aria-hidden="true" focusable="false">{FORMS[kind]}</svg>;
}

/** How strongly it is asked for: a filled or an empty triangle, and the word. */
export function ObligationMark({ obligation }: { readonly obligation: Obligation }) {
  return (
    <span class="with-symbol obligation">
      <svg class="symbol" viewBox="-1 -1 2 2" aria-hidden="true" focusable="false">
        <polygon points="0,-0.8 0.88,0.7 -0.88,0.7" fill={obligation === 'MUST' ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="0.18" />
      </svg>
      <span>{capital(labelOf(obligations, obligation))}</span>
    </span>
  );
}
