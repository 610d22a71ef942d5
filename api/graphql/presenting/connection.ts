import { edgeTo, type Connection } from '../../application/paging/connection.js';
import { PageInfo } from '../../../schema/types/page-info.js';
import { instance } from './instance.js';

/** A connection as the API shows it; the total is counted only if somebody asks for it. */
export interface ConnectionObject<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly count: () => Promise<number>;
}

export function connectionObject<T, U>(connection: Connection<T>, show: (item: T) => U): ConnectionObject<U> {
  const edges = connection.edges.map((edge) => edgeTo(show(edge.node), () => edge.cursor));
  const { hasNextPage, hasPreviousPage } = connection;
  const pageInfo = instance(PageInfo, { hasNextPage, hasPreviousPage, startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, count: () => connection.total() };
}
