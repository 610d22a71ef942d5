import { GhostSymbol } from '../../display/symbols.js';
import { colourName } from '../../legend/colours.js';
import type { FindingLook } from './matrix-findings.js';

/** Two linked rings; thin ones where nothing is wrong with it. */
function Rings({ look, width }: { readonly look: FindingLook; readonly width: number }) {
  return <>{[-0.36, 0.36].map((x) => <circle key={x} cx={x} r="0.52" fill="none" stroke={`var(${colourName(look)})`} stroke-width={width} />)}</>;
}

/** The sign of a finding about a task; its word stands beside it. */
export function FindingSymbol({ look }: { readonly look: FindingLook }) {
  if (look === 'gibt-es-nicht') return <GhostSymbol />;
  const colour = `var(${colourName(look)})`;
  return (
    <svg class="symbol" viewBox="-1 -1 2 2" aria-hidden="true" focusable="false">
      {look === 'parallel' && <Rings look={look} width={0.24} />}
      {look === 'mehrere-angebote' && <Rings look={look} width={0.12} />}
      {look === 'unklar' && (
        <g fill="none" stroke={colour} stroke-width="0.18">
          <rect x="-0.85" y="-0.85" width="1.7" height="1.7" />
          <path d="M-0.3 -0.25A0.32 0.32 0 1 1 0 0.1V0.25M0 0.45V0.62" />
        </g>
      )}
      {look === 'nicht-dokumentiert' && <line x1="-0.8" y1="0" x2="0.8" y2="0" stroke={colour} stroke-width="0.34" stroke-dasharray="0.02 0.5" stroke-linecap="round" />}
    </svg>
  );
}
