import type { Moment } from '../../domain/model/moment.js';
import { compareText } from '../../domain/naming/sort-key.js';
import type { Place } from '../ports/page.js';
import { connectAt, type Connection } from './connection.js';
import { readCursor } from './cursor.js';
import { walkOf, type PageArgs } from './window.js';

/** An entry of a list that is at hand as a whole, such as the cooperations of one actor. */
export interface PlacedItem<T> {
  readonly place: Place;
  readonly item: T;
}

/** A page of a short list that is at hand as a whole, sorted by sort key, then id. */
export async function connectItems<T>(
  name: string, items: readonly PlacedItem<T>[], { args, moment }: { readonly args: PageArgs; readonly moment: Moment },
): Promise<Connection<T>> {
  const sorted = [...items].sort((a, b) => comparePlaces(a.place, b.place));
  const walk = walkOf(args);
  const from = walk.cursor === null ? null : readCursor<Place>(walk.cursor, name, walk.argument).place;
  const beyond = sorted.filter(({ place }) => from === null || (comparePlaces(place, from) > 0) !== walk.backward && comparePlaces(place, from) !== 0);
  const connection = await connectAt<PlacedItem<T>, Place>({
    name,
    placeOf: ({ place }) => place,
    read: ({ limit, backward }) => Promise.resolve({ items: backward ? beyond.slice(-limit) : beyond.slice(0, limit), more: beyond.length > limit }),
    count: () => Promise.resolve(sorted.length),
  }, { walk, moment, from });
  return { ...connection, edges: connection.edges.map(({ cursor, node }) => ({ cursor, node: node.item })) };
}

const comparePlaces = (a: Place, b: Place): number => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id);
