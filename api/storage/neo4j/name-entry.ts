import type { NameHit } from '../../application/ports/store.js';
import { fold } from '../../domain/naming/fold.js';
import { whole } from './connection.js';
import { OPEN_REVISION } from './moment.js';

/** When a name is found: as long as its owner is. */
export interface NameTimes {
  readonly recorded_revision: unknown;
  readonly hold_from: string;
  readonly hold_to: string;
}

/** A name as a node of its own: what is searched, what is shown, and when; so that a search reads nothing else. */
export function nameEntry(owner: Pick<NameHit, 'subject' | 'type'>, name: string, times: NameTimes): object {
  const folded = fold(name);
  return {
    ...owner, ...times, text: name, folded: ` ${folded} `, length: whole(Array.from(folded).length), superseded_revision: whole(OPEN_REVISION),
  };
}
