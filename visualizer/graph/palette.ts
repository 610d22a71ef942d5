import { KIND_GROUPS } from '../legend/kind-groups.js';
import { colourName, type PictureColour } from '../legend/colours.js';
import { STATEMENT_LOOKS } from '../legend/statement-looks.js';

/** Colours as a canvas can use them, by their key. */
export type Palette = ReadonlyMap<string, string>;

const PICTURE: readonly PictureColour[] = ['paper', 'band', 'text', 'quiet', 'mark'];

/** Reads the page's present colours; system colours come out as the numbers that the system chose. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const keys = [...KIND_GROUPS.map(({ key }) => key), ...STATEMENT_LOOKS.map(({ key }) => key), ...PICTURE];
  const palette = new Map(keys.map((key) => {
    probe.style.color = `var(${colourName(key)})`;
    return [key, getComputedStyle(probe).color] as const;
  }));
  probe.remove();
  return palette;
}
