import type { FactVersion } from '../../domain/model/fact.js';
import { sortKeyOf } from '../../domain/naming/names.js';
import type { Operation, AsOf } from '../operation/operation.js';
import { connect, type Connection, type PagedList } from '../paging/connection.js';
import type { PageArgs } from '../paging/window.js';
import type { FactFilter } from '../ports/filter.js';
import type { Place } from '../ports/page.js';
import type { PagedType, Store } from '../ports/store.js';

/** The facts of a type that hold and match, as pages by sort key, then id. */
export function factPage<T extends PagedType>(
  operation: Operation, question: { readonly type: T; readonly filter: FactFilter }, args: PageArgs & { readonly at?: AsOf | null },
): Promise<Connection<FactVersion<T>>> {
  return connect(factList(operation.service.store, question), args, operation);
}

/** The list behind such pages. */
export function factList<T extends PagedType>(store: Store, { type, filter }: { type: T; filter: FactFilter }): PagedList<FactVersion<T>, Place> {
  return {
    name: `${type} ${JSON.stringify(filter)}`,
    placeOf: (fact) => ({ sortKey: sortKeyOf(fact), id: fact.id }),
    read: (window, moment) => store.page(type, filter, window, moment),
    count: (moment) => store.count(type, filter, moment),
  };
}
