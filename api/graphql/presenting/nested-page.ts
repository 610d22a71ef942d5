import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { sortKeyOf } from '../../domain/naming/names.js';
import type { Connection } from '../../application/paging/connection.js';
import { connectItems } from '../../application/paging/in-memory.js';
import type { PageArgs } from '../../application/paging/window.js';

/** A page of the facts around one other, which its loader has read as a whole. */
export function nestedPage<F extends Fact>(
  name: string, facts: readonly F[], { args, moment }: { readonly args: PageArgs; readonly moment: Moment },
): Promise<Connection<F>> {
  return connectItems(name, facts.map((item) => ({ item, place: { sortKey: sortKeyOf(item), id: item.id } })), { args, moment });
}
