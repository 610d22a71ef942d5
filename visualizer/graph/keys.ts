import type { Direction } from './walk.js';

/** What a key asks of the picture. */
export type Command =
  | { readonly command: 'walk'; readonly direction: Direction; readonly all: boolean }
  | { readonly command: 'first' | 'last' | 'select' | 'around' | 'edges' | 'in' | 'out' | 'whole' | 'leave' | 'help' }
  | { readonly command: 'type'; readonly letter: string };

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Letters typed just before, which make the next one part of a name. */
  readonly typing: boolean;
}

const ARROWS = new Map<string, Direction>([['ArrowLeft', 'left'], ['ArrowRight', 'right'], ['ArrowUp', 'up'], ['ArrowDown', 'down']]);
const PLAIN = new Map<string, 'first' | 'last' | 'leave' | 'in' | 'out' | 'whole' | 'help'>([
  ['Home', 'first'], ['End', 'last'], ['Escape', 'leave'], ['+', 'in'], ['-', 'out'], ['0', 'whole'], ['?', 'help'],
]);

/** The command of a key; undefined leaves the key to the browser. */
export function commandOf({ key, ctrl, shift, alt, typing }: Key): Command | undefined {
  const direction = ARROWS.get(key);
  if (alt) return undefined;
  if (direction) return { command: 'walk', direction, all: ctrl };
  if (ctrl) return undefined;
  if (key === 'Enter') return { command: shift ? 'around' : 'select' };
  const plain = PLAIN.get(key);
  if (plain) return { command: plain };
  if (key.toLowerCase() === 'e' && !typing) return { command: 'edges' };
  return /^[\p{L}\p{N}]$/u.test(key) ? { command: 'type', letter: key } : undefined;
}
