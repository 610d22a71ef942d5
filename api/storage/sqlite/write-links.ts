import type { Fact, FactType } from '../../domain/model/fact.js';
import { BINDING_ROLES, linksOf } from '../../domain/model/links.js';
import type { Evidence } from '../../domain/model/source.js';
import type { Connection } from './connection.js';
import { kindsOf } from './kinds.js';

/** Types that speak of places: without any they are found among those that name none. */
const PLACED: ReadonlySet<FactType> = new Set<FactType>(['Actor', 'Responsibility', 'Cooperation', 'Absence', 'Disruption', 'Topic', 'Practice']);

export const isPlaced = (type: FactType): boolean => PLACED.has(type);

interface Linking {
  readonly fact: Pick<Fact, 'type' | 'content'>;
  readonly evidence: readonly Evidence[];
}

// What is named twice is one relation.
const KIND = 'INSERT INTO version_kind VALUES ($field, $value, $version)';
const AREA = 'INSERT OR IGNORE INTO version_area VALUES ($area, $version)';
const ACTOR = 'INSERT OR IGNORE INTO version_actor VALUES ($actor, $role, $version, $binding, $position, $certain)';
const FACT = 'INSERT OR IGNORE INTO version_fact VALUES ($other, $role, $version)';
const SOURCE = 'INSERT OR IGNORE INTO version_source VALUES ($source, $version, $locator)';

/** What a version points to and what it can be narrowed down by, each as a row of its own. */
export function writeLinks(connection: Connection, version: number, { fact, evidence }: Linking): void {
  const { areas, actors, facts } = linksOf(fact);
  for (const { field, value } of kindsOf(fact)) connection.run(KIND, { field, value, version });
  for (const area of areas) connection.run(AREA, { area, version });
  for (const { actor, role, position, certain } of actors) {
    connection.run(ACTOR, { actor, role, version, position, binding: BINDING_ROLES.has(role) ? 1 : 0, certain: certain ? 1 : 0 });
  }
  for (const { fact: other, role } of facts) connection.run(FACT, { other, role, version });
  for (const { source, locator } of evidence) connection.run(SOURCE, { source, version, locator });
}
