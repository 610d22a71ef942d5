import { announce } from '../../state/announcement.js';
import { adjust, addressWith, go, view } from '../../state/navigation.js';
import { texts } from '../../texts/texts.js';

/** Chooses an actor: a new entry in the history, so that "back" undoes it. */
export function chooseActor(id: string, name: string): void {
  go(addressWith({ actor: id, statement: null }));
  announce(texts.value.net.selected(name));
}

export function chooseStatement(id: string, text: string): void {
  go(addressWith({ statement: id }));
  announce(texts.value.net.selected(text));
}

export function chooseNothing(): void {
  go(addressWith({ actor: null, statement: null, around: null }));
  announce(texts.value.net.unselected);
}

/** Shows only what lies within so many steps of an actor; null shows the whole Land again. */
export function showAround(id: string, depth: number | null): void {
  const { arrangement } = view.value.details;
  adjust({ actor: id, statement: null, around: depth, frame: null, arrangement: depth === null && arrangement === 'umfeld' ? 'ebenen' : arrangement });
}
