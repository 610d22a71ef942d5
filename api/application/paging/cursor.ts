import type { Moment } from '../../domain/model/moment.js';
import { isDay, isInstant } from '../../domain/model/time.js';
import { badInput } from '../errors.js';

/** What a cursor pins: the list it belongs to (question and filter), the moment of the first page, and a place. */
export interface Cursor<P> {
  readonly list: string;
  readonly moment: Moment;
  readonly place: P;
}

/** What the places of a list are made of. */
export type Shape<P> = { readonly [Part in keyof P]: 'string' | 'number' };

/** The list that a cursor is meant for, and the argument that brought it. */
export interface Meant<P> {
  readonly name: string;
  readonly place: Shape<P>;
  readonly argument: string;
}

/** Opaque to clients: base64url of the JSON of list, day, instant, revision and place. */
export function writeCursor<P>({ list, moment, place }: Cursor<P>): string {
  return Buffer.from(JSON.stringify([list, moment.validAt, moment.knownAt, moment.revision, place])).toString('base64url');
}

/** The cursor behind the text. Fails with BAD_USER_INPUT for anything this service could not have written for this very list. */
export function readCursor<P extends object>(text: string, { name, place: shape, argument }: Meant<P>): Cursor<P> {
  const [list, validAt, knownAt, revision, place] = parse(text);
  const moment = { validAt, knownAt, revision };
  if (typeof list !== 'string' || !isMoment(moment)) throw badInput(argument, 'this is no cursor of this service; pass on one that a page gave you');
  if (list !== name || !hasShape(place, shape)) throw badInput(argument, 'this cursor belongs to another list or filter');
  return { list, moment, place };
}

function parse(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isMoment(moment: { readonly [Part in keyof Moment]: unknown }): moment is Moment {
  const { validAt, knownAt, revision } = moment;
  return typeof validAt === 'string' && isDay(validAt) && typeof knownAt === 'string' && isInstant(knownAt)
    && Number.isSafeInteger(revision) && (revision as number) >= 0;
}

function hasShape<P extends object>(place: unknown, shape: Shape<P>): place is P {
  if (typeof place !== 'object' || place === null) return false;
  const parts = Object.entries<string>(shape);
  return Object.keys(place).length === parts.length && parts.every(([part, type]) => typeof Reflect.get(place, part) === type);
}
