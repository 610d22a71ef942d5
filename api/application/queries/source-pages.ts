import type { Source } from '../../domain/model/source.js';
import { sortKey } from '../../domain/naming/sort-key.js';
import type { AsOf, Operation } from '../operation/operation.js';
import { connect, type Connection } from '../paging/connection.js';
import { PLACE } from '../paging/list-at-hand.js';
import type { PageArgs } from '../paging/window.js';
import type { Place } from '../ports/page.js';

/** All sources known at the moment, as pages by title. */
export function sourcePage(operation: Operation, args: PageArgs & { readonly at?: AsOf | null }): Promise<Connection<Source>> {
  const { store } = operation.service;
  return connect<Source, Place>({
    name: 'Source',
    place: PLACE,
    placeOf: (source) => ({ sortKey: sortKey(source.title), id: source.id }),
    read: (window, moment) => store.sourcePage(window, moment.revision),
    count: async (moment) => (await store.dataset(moment)).sources,
  }, args, operation);
}
