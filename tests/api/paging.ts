import type { World } from './world.js';

/** A list that comes in pages: a query whose only connection is asked with these arguments. */
export interface Listing {
  readonly name: string;
  /** The query with `PAGE` where first, after, last and before belong. */
  readonly query: string;
}

/** `path` leads from the data to the connection; the first arguments are written in brackets. */
const listing = (name: string, query: string): Listing => ({ name, query });

const BODY = '{ edges { cursor node { __typename ...Id } } nodes { ...Id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';
const ID = 'fragment Id on Node { id }';

/** Every connection of the read surface, each with more than a few entries. */
export const LISTINGS: readonly Listing[] = [
  listing('actors', `{ page: actors(PAGE) ${BODY} } ${ID}`),
  listing('actors narrowed', `{ page: actors(filter: { lands: [MV, BY] }, PAGE) ${BODY} } ${ID}`),
  listing('cooperations', `{ page: cooperations(PAGE) ${BODY} } ${ID}`),
  listing('cooperations by confirmation', `{ page: cooperations(filter: { confirmation: [UNCONFIRMED, ONE_SIDED] }, PAGE) ${BODY} } ${ID}`),
  listing('sources', `{ page: sources(PAGE) ${BODY} } ${ID}`),
  listing('changes', `{ page: changes(PAGE) ${BODY.replace('...Id } }', 'revision fact { id } } }').replace('nodes { ...Id }', 'nodes { revision fact { id } }')} }`),
  listing('changes of a Land', `{ page: changes(land: MV, PAGE) ${BODY.replace('...Id } }', 'revision fact { id } } }').replace('nodes { ...Id }', 'nodes { revision fact { id } }')} }`),
  listing('parts of an actor', `{ parent: actor(id: "actor:ba") { page: parts(PAGE) ${BODY} } } ${ID}`),
  listing('cooperations of an actor', `{ parent: actor(id: "actor:rd-nord") { page: cooperations(PAGE) ${BODY} } } ${ID}`),
  listing('responsibilities of an actor', `{ parent: actor(id: "actor:ba") { page: responsibilities(PAGE) ${BODY} } } ${ID}`),
  listing('responsibilities of a task', `{ parent: task(id: "task:procedure") { page: responsibilities(PAGE) ${BODY} } } ${ID}`),
];

interface Shown {
  readonly id?: string;
  readonly revision?: number;
  readonly fact?: { readonly id: string };
}

export interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Shown }[];
  readonly nodes: readonly Shown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** What tells an entry apart. */
export const keyOf = ({ id, revision, fact }: Shown): string => id ?? `${revision ?? ''} ${fact?.id ?? ''}`;
export const keysOf = ({ nodes }: Page): readonly string[] => nodes.map(keyOf);

/** The page that these arguments ask for. */
export async function pageOf(world: World, { query }: Listing, args: string): Promise<Page> {
  const data = await world.data<{ page?: Page; parent?: { page: Page } }>(withArguments(query, args));
  return (data.page ?? data.parent?.page)!;
}

export const withArguments = (query: string, args: string): string => query.replace(', PAGE', args === '' ? '' : `, ${args}`).replace('(PAGE)', args === '' ? '' : `(${args})`);

/** All pages one after another, forward or backward, joined in the order of the list. */
export async function walk(world: World, listing: Listing, { size, backward }: { readonly size: number; readonly backward: boolean }): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let cursor: string | null = null; ;) {
    const place: string = cursor === null ? '' : `, ${backward ? 'before' : 'after'}: "${cursor}"`;
    const page: Page = await pageOf(world, listing, `${backward ? 'last' : 'first'}: ${size}${place}`);
    pages[backward ? 'unshift' : 'push'](page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return pages;
    cursor = backward ? startCursor : endCursor;
  }
}
