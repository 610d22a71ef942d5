import type { VerdictLook } from '../legend/verdict-looks.js';

const RING = 0.78;

/** Filled, half filled, two rings, a broken ring with a slash, a boxed question mark, a dotted bar, a stroke: none needs its colour. */
function Sign({ look }: { readonly look: VerdictLook }) {
  switch (look) {
    case 'present':
      return <circle r={RING} fill="currentColor" stroke="currentColor" stroke-width="0.2" />;
    case 'part':
      return <><circle r={RING} fill="none" stroke="currentColor" stroke-width="0.2" /><path d="M0 -0.78 A0.78 0.78 0 0 0 0 0.78 Z" fill="currentColor" /></>;
    case 'several':
      return <>{[-0.36, 0.36].map((x) => <circle key={x} cx={x} r="0.52" fill="none" stroke="currentColor" stroke-width="0.18" />)}</>;
    case 'absent':
      return <><circle r={RING} fill="none" stroke="currentColor" stroke-width="0.22" stroke-dasharray="0.5 0.28" /><line x1="-0.55" y1="0.55" x2="0.55" y2="-0.55" stroke="currentColor" stroke-width="0.22" /></>;
    case 'unclear':
      return (
        <>
          <rect x="-0.85" y="-0.85" width="1.7" height="1.7" rx="0.2" fill="none" stroke="currentColor" stroke-width="0.18" stroke-dasharray="0.2 0.14" />
          <path d="M-0.3 -0.22 A0.31 0.31 0 1 1 0.06 0.06 Q0 0.12 0 0.24" fill="none" stroke="currentColor" stroke-width="0.2" />
          <circle cy="0.52" r="0.13" fill="currentColor" />
        </>
      );
    case 'unknown':
      return <>{[-0.6, 0, 0.6].map((x) => <circle key={x} cx={x} r="0.17" fill="currentColor" />)}</>;
    case 'inapplicable':
      return <line x1="-0.5" x2="0.5" stroke="currentColor" stroke-width="0.16" />;
  }
}

/** The sign of a verdict; its word stands beside it. */
export function VerdictSymbol({ look }: { readonly look: VerdictLook }) {
  return <svg class={`symbol verdict verdict--${look}`} viewBox="-1 -1 2 2" aria-hidden="true" focusable="false"><Sign look={look} /></svg>;
}
