import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { sortKeyOf } from '../../domain/naming/names.js';
import { compareText } from '../../domain/naming/sort-key.js';
import type { Place } from '../ports/page.js';
import type { PagedList } from './connection.js';
import type { Shape } from './cursor.js';

/** Where a fact or source stands in its list. */
export const PLACE: Shape<Place> = { sortKey: 'string', id: 'string' };

export const placeOfFact = (fact: Pick<Fact, 'id' | 'type' | 'content'>): Place => ({ sortKey: sortKeyOf(fact), id: fact.id });

/** The facts around one other, such as the cooperations of an actor: at hand as a whole, in pages by sort key, then id. */
export function factsAround<F extends Fact>(name: string, all: (moment: Moment) => Promise<readonly F[]>): PagedList<F, Place> {
  return {
    name,
    place: PLACE,
    placeOf: placeOfFact,
    async read({ limit, backward, from }, moment) {
      const placed = (await all(moment)).map((fact) => ({ fact, place: placeOfFact(fact) })).sort((a, b) => compare(a.place, b.place));
      const beyond = placed.filter(({ place }) => from === null || (backward ? compare(place, from) < 0 : compare(place, from) > 0));
      const shown = backward ? beyond.slice(-limit) : beyond.slice(0, limit);
      return { items: shown.map(({ fact }) => fact), more: beyond.length > limit };
    },
    count: async (moment) => (await all(moment)).length,
  };
}

const compare = (a: Place, b: Place): number => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id);
