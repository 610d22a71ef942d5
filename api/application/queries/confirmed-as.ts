import type { ConfirmationState } from '../../../schema/vocabulary/confirmation-state.js';
import type { CooperationFact } from '../../domain/model/fact.js';
import { groupBy } from '../../domain/model/group.js';
import type { Moment } from '../../domain/model/moment.js';
import { confirmationOf } from '../../domain/trust/confirmation.js';
import type { PagedList } from '../paging/connection.js';
import type { Place } from '../ports/page.js';
import type { Store } from '../ports/store.js';

/** How many cooperations are judged at a time. */
const BATCH = 200;

type List = PagedList<CooperationFact, Place>;

/** The entries of a list that are confirmed in one of these ways: what is confirmed is judged, not stored. */
export function confirmedAs(store: Store, list: List, states: readonly ConfirmationState[]): List {
  const wanted = new Set(states);
  const read: List['read'] = async ({ limit, backward, from }, moment) => {
    const found: CooperationFact[] = [];
    for (let place: Place | null = from; ;) {
      const { items, more } = await list.read({ limit: BATCH, backward, from: place }, moment);
      const fitting = await judged(store, items, { wanted, moment });
      if (backward) found.unshift(...fitting);
      else found.push(...fitting);
      const last = backward ? items.at(0) : items.at(-1);
      if (found.length > limit || !more || !last) return cut(found, limit, backward);
      place = list.placeOf(last);
    }
  };
  const count = async (moment: Moment): Promise<number> =>
    (await read({ limit: Number.MAX_SAFE_INTEGER, backward: false, from: null }, moment)).items.length;
  return { ...list, name: `${list.name} ${[...wanted].sort().join(' ')}`, read, count };
}

function cut(found: readonly CooperationFact[], limit: number, backward: boolean): { items: readonly CooperationFact[]; more: boolean } {
  return { items: backward ? found.slice(-limit) : found.slice(0, limit), more: found.length > limit };
}

async function judged(
  store: Store, items: readonly CooperationFact[], { wanted, moment }: { readonly wanted: ReadonlySet<ConfirmationState>; readonly moment: Moment },
): Promise<readonly CooperationFact[]> {
  const ids = items.map(({ id }) => id);
  const [versions, answers] = await Promise.all([store.versions(ids, moment.revision), store.records('ANSWER', ids, moment.revision)]);
  const versionsById = groupBy(versions, ({ id }) => id);
  const answersById = groupBy(answers, ({ subject }) => subject);
  return items.filter((item) => wanted.has(confirmationOf(item, versionsById.get(item.id) ?? [], answersById.get(item.id) ?? [])));
}
