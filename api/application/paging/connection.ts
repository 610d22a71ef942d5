import type { Moment } from '../../domain/model/moment.js';
import { badInput } from '../errors.js';
import type { Operation, AsOf } from '../operation/operation.js';
import { readCursor, writeCursor } from './cursor.js';
import { walkOf, type PageArgs, type Walk } from './window.js';

/** A page of a list, with a cursor for each entry; the total is counted only when somebody asks. */
export interface Connection<T> {
  readonly moment: Moment;
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  total(): Promise<number>;
}

/** A list that can be walked in pages from any of its places. */
export interface PagedList<T, P> {
  /** Question and filter in one text: a cursor fits only the list that wrote it. */
  readonly name: string;
  placeOf(item: T): P;
  read(walk: { readonly limit: number; readonly backward: boolean; readonly from: P | null }, moment: Moment): Promise<{ readonly items: readonly T[]; readonly more: boolean }>;
  count(moment: Moment): Promise<number>;
}

/** The page that the arguments ask for. A cursor brings its own moment; another one asked for beside it is refused. */
export async function connect<T, P>(list: PagedList<T, P>, args: PageArgs & { readonly at?: AsOf | null }, operation: Operation): Promise<Connection<T>> {
  const walk = walkOf(args);
  const { moment, from } = await startOf<T, P>(list, { ...args, walk }, operation);
  return connectAt(list, { walk, moment, from });
}

/** The page from a place at a moment that is known already. */
export async function connectAt<T, P>(
  list: PagedList<T, P>, { walk, moment, from }: { readonly walk: Walk; readonly moment: Moment; readonly from: P | null },
): Promise<Connection<T>> {
  // Zero entries are asked for by those who want only the count; one is read to know whether there is more.
  const page = await list.read({ limit: Math.max(walk.limit, 1), backward: walk.backward, from }, moment);
  const items = walk.limit === 0 ? [] : page.items;
  const more = walk.limit === 0 ? page.items.length > 0 : page.more;
  const behind = from !== null;
  return {
    moment,
    edges: items.map((node) => ({ node, cursor: writeCursor({ list: list.name, moment, place: list.placeOf(node) }) })),
    hasNextPage: walk.backward ? behind : more,
    hasPreviousPage: walk.backward ? more : behind,
    total: () => list.count(moment),
  };
}

async function startOf<T, P>(
  list: PagedList<T, P>, { walk, at }: { readonly walk: Walk; readonly at?: AsOf | null }, operation: Operation,
): Promise<{ readonly moment: Moment; readonly from: P | null }> {
  if (walk.cursor === null) return { moment: await operation.moment(at), from: null };
  const { moment, place } = readCursor<P>(walk.cursor, list.name, walk.argument);
  const { revision } = await operation.latest();
  if (moment.revision > revision) throw badInput(walk.argument, 'this cursor is from a revision that this service does not have');
  if ((at?.validAt && at.validAt !== moment.validAt) || (at?.knownAt && at.knownAt !== moment.knownAt)) {
    throw badInput('at', 'the cursor belongs to another moment; leave `at` out or repeat the one of the first page');
  }
  return { moment, from: place };
}
