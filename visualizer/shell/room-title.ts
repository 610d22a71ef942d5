import { federalStateCode } from '../../schema/vocabulary/federal-state-code.js';
import { view } from '../state/navigation.js';
import { labelOf, texts } from '../texts/texts.js';

/** What the open room is called: for the title of the window and the status line. */
export function roomTitle(): string {
  const { rooms, land } = texts.value;
  const { path } = view.value;
  if (path.room === 'land') return `${labelOf(federalStateCode, path.land)}: ${land.tabs[path.tab]}`;
  return path.room === 'report' ? `${rooms.report} ${labelOf(federalStateCode, path.land)}` : rooms[path.room];
}

/** Two views of one room share this key; another one is a new page for the reader. */
export function roomKey(): string {
  return JSON.stringify(view.value.path);
}
