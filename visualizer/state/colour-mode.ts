import { signal } from '@preact/signals';
import { colours, type Mode } from '../legend/colours.js';

const FORCED = matchMedia('(forced-colors: active)');
const DARK = matchMedia('(prefers-color-scheme: dark)');
const PRINT = matchMedia('print');

function present(): Mode {
  if (PRINT.matches) return 'light';
  if (FORCED.matches) return 'forced';
  return DARK.matches ? 'dark' : 'light';
}

/** The mode the screen is in; paper is always light. */
export const colourMode = signal<Mode>(present());

function apply(): void {
  colourMode.value = present();
  for (const [name, colour] of colours(colourMode.value)) document.documentElement.style.setProperty(name, colour);
}

/** Sets the colours and keeps them as the system wishes; call once. */
export function followColourMode(): void {
  for (const query of [FORCED, DARK, PRINT]) query.addEventListener('change', apply);
  apply();
}
