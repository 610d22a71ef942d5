import type { Moment } from '../../domain/model/moment.js';
import { badInput } from '../errors.js';

/** What a cursor pins: the list it belongs to (question and filter), the moment of the first page, and a place. */
export interface Cursor<P> {
  readonly list: string;
  readonly moment: Moment;
  readonly place: P;
}

/** Opaque to clients: base64url of the JSON of list, day, instant, revision and place. */
export function writeCursor<P>({ list, moment, place }: Cursor<P>): string {
  return Buffer.from(JSON.stringify([list, moment.validAt, moment.knownAt, moment.revision, place])).toString('base64url');
}

/** The cursor behind the text. Fails with BAD_USER_INPUT for anything this service did not write for this very list. */
export function readCursor<P>(text: string, list: string, argument: string): Cursor<P> {
  const parts = parse(text);
  const [written, validAt, knownAt, revision, place] = parts ?? [];
  if (typeof validAt !== 'string' || typeof knownAt !== 'string' || !Number.isSafeInteger(revision) || !isPlace(place)) {
    throw badInput(argument, 'this is no cursor of this service; pass on one that a page gave you');
  }
  if (written !== list) throw badInput(argument, 'this cursor belongs to another list or filter');
  return { list, moment: { validAt, knownAt, revision: revision as number }, place: place as P };
}

function parse(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A place is a small flat object of texts and numbers; the list's own code gives the fields meaning. */
function isPlace(place: unknown): place is object {
  return typeof place === 'object' && place !== null && Object.values(place).every((value) => typeof value === 'string' || typeof value === 'number');
}
