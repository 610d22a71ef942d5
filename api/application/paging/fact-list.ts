import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { placeOfFact, sortedFacts } from '../../domain/naming/sorted.js';
import type { Place } from '../ports/page.js';
import type { PagedList } from './connection.js';
import { listAtHand } from './list-at-hand.js';

/** The facts around one other, such as the cooperations of an actor: at hand as a whole, in pages by sort key, then id. */
export const factsAround = <F extends Fact>(name: string, all: (moment: Moment) => Promise<readonly F[]>): PagedList<F, Place> =>
  listAtHand(name, async (moment) => sortedFacts(await all(moment)), placeOfFact);
