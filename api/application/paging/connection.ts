import type { Moment } from '../../domain/model/moment.js';
import { badInput } from '../errors.js';
import type { AsOf, Operation } from '../operation/operation.js';
import { readCursor, writeCursor, type Cursor, type Shape } from './cursor.js';
import { walkOf, type PageArgs, type Walk } from './window.js';

/** A page of a list, with a cursor for each entry; the total is counted only when somebody asks. */
export interface Connection<T> {
  readonly moment: Moment;
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  total(): Promise<number>;
}

/** A stretch of a list: so many entries on the far side of a place, or from the end it comes from. */
export interface Stretch<P> {
  readonly limit: number;
  readonly backward: boolean;
  readonly from: P | null;
}

/** A list that can be walked in pages from any of its places. */
export interface PagedList<T, P extends object> {
  /** Question and filter in one text: a cursor fits only the list that wrote it. */
  readonly name: string;
  readonly place: Shape<P>;
  placeOf(item: T): P;
  read(stretch: Stretch<P>, moment: Moment): Promise<{ readonly items: readonly T[]; readonly more: boolean }>;
  count(moment: Moment): Promise<number>;
}

/** The page that the arguments ask for. A cursor brings its own moment; another one asked for beside it is refused. */
export async function connect<T, P extends object>(
  list: PagedList<T, P>, args: PageArgs & { readonly at?: AsOf | null }, operation: Operation,
): Promise<Connection<T>> {
  const walk = walkOf(args);
  const pinned = cursorOf(list, walk);
  if (pinned === null) return pageAt(list, walk, { moment: await operation.moment(args.at), place: null });
  checkAgainst(args.at, pinned.moment);
  const { revision } = await operation.latest();
  if (pinned.moment.revision > revision) throw badInput(walk.argument, 'this cursor is from a revision that this service does not have');
  return pageAt(list, walk, pinned);
}

/** The same for a list inside an object that is seen at a moment: what a cursor pins is an earlier look at the same day. */
export async function connectWithin<T, P extends object>(
  list: PagedList<T, P>, args: PageArgs, moment: Moment,
): Promise<Connection<T>> {
  const walk = walkOf(args);
  const pinned = cursorOf(list, walk);
  if (pinned !== null && (pinned.moment.validAt !== moment.validAt || pinned.moment.revision > moment.revision)) {
    throw badInput(walk.argument, 'this cursor belongs to another moment than the object around the list');
  }
  return pageAt(list, walk, pinned ?? { moment, place: null });
}

function cursorOf<T, P extends object>({ name, place }: PagedList<T, P>, { cursor, argument }: Walk): Cursor<P> | null {
  return cursor === null ? null : readCursor(cursor, { name, place, argument });
}

function checkAgainst(at: AsOf | null | undefined, { validAt, knownAt }: Moment): void {
  if ((at?.validAt && at.validAt !== validAt) || (at?.knownAt && at.knownAt !== knownAt)) {
    throw badInput('at', 'the cursor belongs to another moment; leave `at` out or repeat the one of the first page');
  }
}

/** An entry of a page; most people do not ask for its cursor, so that it is written only for those who do. */
export function edgeTo<T>(node: T, cursor: () => string): Connection<T>['edges'][number] {
  return { node, get cursor() { return cursor(); } };
}

async function pageAt<T, P extends object>(
  list: PagedList<T, P>, { limit, backward }: Walk, { moment, place }: { readonly moment: Moment; readonly place: P | null },
): Promise<Connection<T>> {
  // Zero entries are asked for by those who want only the count; one is read to know whether there is more.
  const page = await list.read({ limit: Math.max(limit, 1), backward, from: place }, moment);
  const items = limit === 0 ? [] : page.items;
  const more = limit === 0 ? page.items.length > 0 : page.more;
  const behind = place !== null;
  return {
    moment,
    edges: items.map((node) => edgeTo(node, () => writeCursor({ list: list.name, moment, place: list.placeOf(node) }))),
    hasNextPage: backward ? behind : more,
    hasPreviousPage: backward ? more : behind,
    total: () => list.count(moment),
  };
}
