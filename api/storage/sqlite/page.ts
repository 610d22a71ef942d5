import type { FactFilter } from '../../application/ports/filter.js';
import type { Page, PageWindow } from '../../application/ports/page.js';
import type { PagedType } from '../../application/ports/store.js';
import type { FactVersion } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query, Values } from './connection.js';
import { at, holds } from './moment.js';
import { narrowing, type Narrowed } from './narrowing.js';
import { counted } from './search.js';
import { KNOWN_COLUMNS, RECORDED, factsOf, type KnownRow } from './version-rows.js';

export interface PageQuestion<T extends PagedType = PagedType> {
  readonly type: T;
  readonly filter: FactFilter;
}

interface Walk {
  readonly window: PageWindow;
  readonly moment: Moment;
}

export function page<T extends PagedType>(connection: Connection, { type, filter }: PageQuestion<T>, { window, moment }: Walk): Page<FactVersion<T>> {
  const { from, backward, limit } = window;
  const { start, conditions, values } = way(connection, narrowing(filter), FEW.page);
  const [beyond, direction] = backward ? ['<', ' DESC'] : ['>', ''];
  const place = from === null ? [] : [`(version.sort_key, version.fact) ${beyond} ($sortKey, $id)`];
  const query: Query<KnownRow> = { sql: `
SELECT ${KNOWN_COLUMNS} ${start}
${RECORDED}
WHERE ${['version.type = $type', ...place, holds('version', type), ...conditions].join('\nAND ')}
ORDER BY version.sort_key${direction}, version.fact${direction} LIMIT $limit` };
  const found: readonly unknown[] = factsOf(connection.all(query, { ...values, ...at(moment), type, ...placeValues(from), limit: limit + 1 }));
  return shown(found as readonly FactVersion<T>[], window);
}

export const placeValues = (from: PageWindow['from']): Values => (from === null ? {} : { sortKey: from.sortKey, id: from.id });

/** One more than was asked for has been read: it tells whether there is more. */
export function shown<T>(found: readonly T[], { backward, limit }: Pick<PageWindow, 'backward' | 'limit'>): Page<T> {
  const items = found.slice(0, limit);
  return { items: backward ? items.reverse() : items, more: found.length > limit };
}

export function count(connection: Connection, { type, filter }: PageQuestion, moment: Moment): number {
  const { start, conditions, values } = way(connection, narrowing(filter), FEW.count);
  const query: Query<{ readonly total: number }> = { sql: `
SELECT COUNT(*) AS total ${start}
WHERE ${['version.type = $type', holds('version', type), ...conditions].join('\nAND ')}` };
  return connection.one(query, { ...values, ...at(moment), type })?.total ?? 0;
}

/** Where to begin looking for the versions, and what they must fulfil besides. */
interface Way {
  readonly start: string;
  readonly conditions: readonly string[];
  readonly values: Values;
}

const IN_ORDER = 'FROM fact_version version INDEXED BY version_in_order';

/**
 * Up to so many versions are fetched by the rarest part of a filter; where every part allows more, the list is walked
 * in its order: a page is soon full then, while a count has to walk all of it.
 */
const FEW = { page: 2000, count: 30_000 };

function way(connection: Connection, parts: readonly Narrowed[], few: number): Way {
  const values: Values = Object.assign({}, ...parts.map((part) => part.values)) as Values;
  const rarest = parts.flatMap((part) => {
    const total = part.keys === undefined ? Infinity : (connection.one(counted(part.keys), { ...values, few })?.total ?? 0);
    return total > few ? [] : [{ part, total }];
  }).sort((a, b) => a.total - b.total)[0]?.part;
  const start = rarest?.keys === undefined ? IN_ORDER
    : `FROM (SELECT DISTINCT version AS key FROM (${rarest.keys})) found CROSS JOIN fact_version version ON version.key = found.key`;
  return { start, conditions: parts.filter((part) => part !== rarest).map((part) => part.condition), values };
}
