import { signal } from '@preact/signals';

/** The one line that tells what just happened; read aloud politely. */
export const announcement = signal('');

/** Clears the line if this is what it still says. */
export function takeBack(text: string): void {
  if (announcement.peek().trimEnd() === text) announcement.value = '';
}

/** Says it even when it said the same before: a no-break space makes the text another one. */
export function announce(text: string): void {
  announcement.value = announcement.peek() === text ? `${text}\u00a0` : text;
}
