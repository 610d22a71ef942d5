import type { Moment } from '../../domain/model/moment.js';
import { comparePlaces } from '../../domain/naming/sorted.js';
import type { Place } from '../ports/page.js';
import type { PagedList } from './connection.js';
import type { Shape } from './cursor.js';

/** Where an entry stands in a list that is sorted by a key, then by id. */
export const PLACE: Shape<Place> = { sortKey: 'string', id: 'string' };

/** A list that is at hand as a whole, sorted by its places, in pages. */
export function listAtHand<T>(name: string, all: (moment: Moment) => Promise<readonly T[]>, placeOf: (item: T) => Place): PagedList<T, Place> {
  return {
    name,
    place: PLACE,
    placeOf,
    async read({ limit, backward, from }, moment) {
      const isBeyond = (item: T): boolean => from === null || (backward ? comparePlaces(placeOf(item), from) < 0 : comparePlaces(placeOf(item), from) > 0);
      const beyond = (await all(moment)).filter(isBeyond);
      return { items: backward ? beyond.slice(-limit) : beyond.slice(0, limit), more: beyond.length > limit };
    },
    count: async (moment) => (await all(moment)).length,
  };
}
