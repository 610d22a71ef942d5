import type { Fact, FactType } from '../../domain/model/fact.js';
import { linksOf } from '../../domain/model/links.js';
import { sortKeyOf } from '../../domain/naming/names.js';
import { whole } from './connection.js';
import { orderKey } from './order.js';
import { readable } from './version-properties.js';
import { timesOf } from './version-times.js';
import { linkRows, type LinkRows } from './write-links.js';

/** Types that speak of places: without any they are found among those that name none. */
const PLACED: ReadonlySet<FactType> = new Set<FactType>(['Actor', 'Responsibility', 'Cooperation', 'Absence', 'Disruption', 'Topic', 'Practice']);

/** A version with everything it points to, as the parameters of the statement that writes it. */
export interface VersionRow extends LinkRows {
  readonly properties: object;
}

/**
 * A version as a node: by what it is found, what people read, and the document from which it is read back. Open ends
 * are days that lie outside all others.
 */
export function versionRow(fact: Fact): VersionRow {
  const sortKey = sortKeyOf(fact);
  const properties = {
    ...readable(fact), ...timesOf(fact),
    id: fact.id, type: fact.type, version: whole(fact.version), scope: fact.scope, confidence: fact.confidence,
    sort_key: sortKey, order_key: orderKey({ sortKey, id: fact.id }),
    without_area: (PLACED.has(fact.type) && linksOf(fact).areas.length === 0) || null,
    document: JSON.stringify(fact),
  };
  return { properties, ...linkRows(fact) };
}
