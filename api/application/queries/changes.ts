import { keyOfState } from '../../domain/model/area.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Operation } from '../operation/operation.js';
import { connect, type Connection } from '../paging/connection.js';
import type { PageArgs } from '../paging/window.js';
import type { ChangeEntry } from '../ports/store.js';

type ChangePlace = { readonly revision: number; readonly fact: string };

/** Which facts changed in which revision, newest first; all, or those of one Land. */
export function changes(operation: Operation, land: FederalStateCode | null, args: PageArgs): Promise<Connection<ChangeEntry>> {
  const { store } = operation.service;
  const area = land === null ? null : keyOfState(land);
  return connect<ChangeEntry, ChangePlace>({
    name: `Change ${land ?? ''}`,
    place: { revision: 'number', fact: 'string' },
    placeOf: ({ revision, fact }) => ({ revision, fact }),
    read: (window, moment) => store.changes(area, window, moment.revision),
    count: (moment) => store.changeCount(area, moment.revision),
  }, args, operation);
}
