import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { comparePlaces, placeOfFact, sortedFacts } from '../../domain/naming/sorted.js';
import type { Place } from '../ports/page.js';
import type { PagedList } from './connection.js';
import type { Shape } from './cursor.js';

/** Where a fact or source stands in its list. */
export const PLACE: Shape<Place> = { sortKey: 'string', id: 'string' };

/** The facts around one other, such as the cooperations of an actor: at hand as a whole, in pages by sort key, then id. */
export function factsAround<F extends Fact>(name: string, all: (moment: Moment) => Promise<readonly F[]>): PagedList<F, Place> {
  return {
    name,
    place: PLACE,
    placeOf: placeOfFact,
    async read({ limit, backward, from }, moment) {
      const facts = sortedFacts(await all(moment));
      const isBeyond = (fact: F): boolean => from === null || (backward ? comparePlaces(placeOfFact(fact), from) < 0 : comparePlaces(placeOfFact(fact), from) > 0);
      const beyond = facts.filter(isBeyond);
      return { items: backward ? beyond.slice(-limit) : beyond.slice(0, limit), more: beyond.length > limit };
    },
    count: async (moment) => (await all(moment)).length,
  };
}
