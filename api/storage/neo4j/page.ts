import type { FactFilter } from '../../application/ports/filter.js';
import type { Page, PageWindow } from '../../application/ports/page.js';
import type { PagedType } from '../../application/ports/store.js';
import type { FactVersion } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { whole, type Connection, type Query } from './connection.js';
import { factsOf, type KnownVersions } from './documents.js';
import { at, holds } from './moment.js';
import { narrowing } from './narrowing.js';
import { beyond, inOrder, placeParameters } from './order.js';

export interface PageQuestion<T extends PagedType = PagedType> {
  readonly type: T;
  readonly filter: FactFilter;
}

interface Walk {
  readonly window: PageWindow;
  readonly moment: Moment;
}

export async function page<T extends PagedType>(connection: Connection, question: PageQuestion<T>, { window, moment }: Walk): Promise<Page<FactVersion<T>>> {
  const { start, conditions, parameters } = narrowing(question);
  const { backward, limit } = window;
  const query: Query<KnownVersions<FactVersion<T>>> = {
    text: `${start}
WHERE ${[beyond('version', backward), holds('version', question.type), ...conditions].join('\nAND ')}
WITH version ORDER BY ${inOrder('version', backward)} LIMIT $limit
RETURN collect(version.document) AS documents`,
    parameters: { ...parameters, ...at(moment), ...placeParameters(window), limit: whole(limit + 1) },
  };
  return shown(factsOf(await connection.read(query)), window);
}

/** One more than was asked for has been read: it tells whether there is more. */
export function shown<T>(found: readonly T[], { backward, limit }: Pick<PageWindow, 'backward' | 'limit'>): Page<T> {
  const items = found.slice(0, limit);
  return { items: backward ? items.reverse() : items, more: found.length > limit };
}

export async function count(connection: Connection, question: PageQuestion, moment: Moment): Promise<number> {
  const { start, conditions, parameters } = narrowing(question);
  const query: Query<{ readonly total: number }> = {
    text: `${start}
WHERE ${[holds('version', question.type), ...conditions].join('\nAND ')}
RETURN count(version) AS total`,
    parameters: { ...parameters, ...at(moment) },
  };
  return (await connection.read(query))[0]?.total ?? 0;
}
