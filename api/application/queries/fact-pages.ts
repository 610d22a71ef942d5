import type { FactVersion } from '../../domain/model/fact.js';
import { placeOfFact } from '../../domain/naming/sorted.js';
import { mustKnow, type Named } from '../operation/must-know.js';
import type { Operation, AsOf } from '../operation/operation.js';
import { connect, type Connection, type PagedList } from '../paging/connection.js';
import { PLACE } from '../paging/list-at-hand.js';
import type { PageArgs } from '../paging/window.js';
import type { FactFilter } from '../ports/filter.js';
import type { Place } from '../ports/page.js';
import type { PagedType, Store } from '../ports/store.js';

/** What a list is narrowed to, and the facts that the filter names. */
export interface FactQuestion<T extends PagedType> {
  readonly type: T;
  readonly filter: FactFilter;
  readonly named: readonly Named[];
}

/** The facts of a type that hold and match, as pages by sort key, then id. Fails with NOT_FOUND if the filter names what is not known. */
export function factPage<T extends PagedType>(
  operation: Operation, question: FactQuestion<T>, args: PageArgs & { readonly at?: AsOf | null },
): Promise<Connection<FactVersion<T>>> {
  return connect(factList(operation.service.store, question), args, operation);
}

/** The list behind such pages. */
export function factList<T extends PagedType>(store: Store, { type, filter, named }: FactQuestion<T>): PagedList<FactVersion<T>, Place> {
  return {
    name: `${type} ${JSON.stringify(filter)}`,
    place: PLACE,
    placeOf: placeOfFact,
    async read(window, moment) {
      const [page] = await Promise.all([store.page(type, filter, window, moment), mustKnow(store, named, moment)]);
      return page;
    },
    count: (moment) => store.count(type, filter, moment),
  };
}
