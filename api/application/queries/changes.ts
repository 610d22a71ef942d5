import { keyOfState } from '../../domain/model/area.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Operation } from '../operation/operation.js';
import { connect, type Connection } from '../paging/connection.js';
import type { PageArgs } from '../paging/window.js';
import type { ChangeEntry } from '../ports/store.js';
import type { Service } from '../service.js';

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

const ID = /^change:(\d{1,15}):(.+)$/;

/** Under which a change is known: its revision and its fact. */
export const changeId = ({ revision, fact }: ChangePlace): string => `change:${revision}:${fact}`;

/** The change with this id; null for one that was not known at the moment. */
export async function changeWith({ store }: Service, id: string, { revision: known }: Moment): Promise<ChangeEntry | null> {
  const [, digits = '', fact = ''] = ID.exec(id) ?? [];
  const revision = Number(digits);
  if (fact === '' || revision > known) return null;
  // Nothing comes between an id and the same with a blank: looking back from there, it is the first.
  const { items } = await store.changes(null, { limit: 1, backward: true, from: { revision, fact: `${fact} ` } }, known);
  return items.find((entry) => changeId(entry) === id) ?? null;
}
