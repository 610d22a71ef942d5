import { KIND_GROUPS } from './kind-groups.js';
import { STATEMENT_LOOKS } from './statement-looks.js';

/** Light and dark after the system's wish; `forced` when the system replaces all colours by its own. */
export type Mode = 'light' | 'dark' | 'forced';

/** Colours of the picture that are neither a group's nor a statement's. */
const PICTURE = {
  paper: { light: '#ffffff', dark: '#14161f', forced: 'Canvas' },
  band: { light: '#f3f4f8', dark: '#1e212c', forced: 'Canvas' },
  text: { light: '#171a2b', dark: '#f3f4f8', forced: 'CanvasText' },
  quiet: { light: '#5a6075', dark: '#aab0c4', forced: 'CanvasText' },
  mark: { light: '#1d4ed8', dark: '#93b8ff', forced: 'Highlight' },
} as const;

export type PictureColour = keyof typeof PICTURE;

/** The name of the custom property of a colour. */
export const colourName = (key: string): string => `--colour-${key}`;

/** Every colour by its custom property, for one mode. */
export function colours(mode: Mode): ReadonlyMap<string, string> {
  const looks = [...KIND_GROUPS, ...STATEMENT_LOOKS].map((look) => [look.key, mode === 'forced' ? 'CanvasText' : look[mode]] as const);
  const picture = Object.entries(PICTURE).map(([key, colour]) => [key, colour[mode]] as const);
  return new Map([...looks, ...picture].map(([key, colour]) => [colourName(key), colour]));
}
