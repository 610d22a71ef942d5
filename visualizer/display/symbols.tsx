import type { KindGroup } from '../legend/kind-groups.js';
import type { Shape } from '../legend/shapes.js';
import { outlineOf } from '../graph/paper/symbols.js';
import { drawn } from './drawn.js';
import { DOUBLE_GAP, type StatementLook } from '../legend/statement-looks.js';
import { colourName } from '../legend/colours.js';

/** An outline in a square from -1 to 1. */
export function Outline({ shape, fill }: { readonly shape: Shape; readonly fill: string }) {
  return <>{drawn([outlineOf({ shape }, { fill })])}</>;
}

/** The symbol of a kind of actors; its meaning stands beside it in words. */
export function GroupSymbol({ group }: { readonly group: KindGroup }) {
  return (
    <svg class="symbol" viewBox="-1 -1 2 2" aria-hidden="true" focusable="false">
      <Outline shape={group.shape} fill={`var(${colourName(group.key)})`} />
    </svg>
  );
}

/** A piece of a statement's line. */
export function LookSymbol({ look: { key, width, dashes, double, round } }: { readonly look: StatementLook }) {
  const heights = double === true ? [6 - (DOUBLE_GAP + width) / 2, 6 + (DOUBLE_GAP + width) / 2] : [6];
  return (
    <svg class="symbol symbol--line" viewBox="0 0 36 12" aria-hidden="true" focusable="false">
      {heights.map((y) => (
        <line
          key={y} x1="2" y1={y} x2="34" y2={y} stroke={`var(${colourName(key)})`} stroke-width={width}
          stroke-dasharray={dashes.join(' ') || undefined} stroke-linecap={round === true ? 'round' : undefined}
        />
      ))}
    </svg>
  );
}

/** The dashed ring of what is documented as not existing. */
export function GhostSymbol() {
  return (
    <svg class="symbol" viewBox="-1 -1 2 2" aria-hidden="true" focusable="false">
      <circle r="0.8" fill="none" stroke={`var(${colourName('gibt-es-nicht')})`} stroke-width="0.2" stroke-dasharray="0.5 0.28" />
      <line x1="-0.55" y1="0.55" x2="0.55" y2="-0.55" stroke={`var(${colourName('gibt-es-nicht')})`} stroke-width="0.2" />
    </svg>
  );
}

/** The dotted ring of a role for which nobody is documented. */
export function OpenSymbol() {
  return (
    <svg class="symbol" viewBox="-1 -1 2 2" aria-hidden="true" focusable="false">
      <circle r="0.8" fill="none" stroke={`var(${colourName('nicht-dokumentiert')})`} stroke-width="0.2" stroke-dasharray="0.02 0.34" stroke-linecap="round" />
    </svg>
  );
}

export type RoleSign = 'lead' | 'involved';

/** Filled: responsible; half: involved. Without a Land named only the outline is drawn. */
export function RoleSymbol({ sign, general }: { readonly sign: RoleSign; readonly general: boolean }) {
  const half = sign === 'involved';
  return (
    <svg class={`symbol symbol--role${general ? ' symbol--general' : ''}`} viewBox="-1 -1 2 2" aria-hidden="true" focusable="false">
      <circle r="0.78" fill={!general && !half ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="0.22" stroke-dasharray={general ? '0.42 0.2' : undefined} />
      {half && <path d="M0 -0.78 A0.78 0.78 0 0 0 0 0.78 Z" fill="currentColor" />}
      {general && !half && <circle r="0.36" fill="currentColor" />}
    </svg>
  );
}
