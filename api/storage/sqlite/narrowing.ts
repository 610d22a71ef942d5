import type { FactFilter } from '../../application/ports/filter.js';
import { GERMANY } from '../../domain/model/area.js';
import type { Values } from './connection.js';
import { holds } from './moment.js';
import { OVERLAPPING, overlapsPlaces, placesOf } from './places.js';
import { INDEXED_NAMES, containsAll, isIndexed, needleParameters } from './search.js';

/** One thing a filter asks for: as a condition on `version`, and as the keys of the versions that fulfil it. */
export interface Narrowed {
  readonly condition: string;
  /** Without it, the list has to be walked. */
  readonly keys?: string;
  readonly values: Values;
}

/** The parts of a filter. */
export function narrowing(filter: FactFilter): readonly Narrowed[] {
  return [...linked(filter), ...affiliated(filter), ...named(filter), ...placed(filter), ...ofKinds(filter), ...inColumns(filter)];
}

const isGiven = <T>(list: readonly T[] | undefined): list is readonly T[] => list !== undefined && list.length > 0;

function linked({ actor, task }: FactFilter): readonly Narrowed[] {
  return [
    ...(actor === undefined ? [] : [{
      condition: 'EXISTS (SELECT 1 FROM version_actor link WHERE link.version = version.key AND link.actor = $actor)',
      keys: 'SELECT version FROM version_actor WHERE actor = $actor',
      values: { actor },
    }]),
    ...(task === undefined ? [] : [{
      condition: "EXISTS (SELECT 1 FROM version_fact link WHERE link.version = version.key AND link.fact = $task AND link.role = 'CONCERNS_TASK')",
      keys: "SELECT version FROM version_fact WHERE fact = $task AND role = 'CONCERNS_TASK'",
      values: { task },
    }]),
  ];
}

const PARTS = `
  SELECT part.actor FROM version_actor whole
  CROSS JOIN version_kind kind ON kind.version = whole.version AND kind.field = 'AFFILIATION_KIND' AND kind.value = $affiliation
  CROSS JOIN version_actor part ON part.version = whole.version AND part.role = 'AFFILIATED'
  CROSS JOIN fact_version affiliation ON affiliation.key = whole.version
  WHERE whole.actor = $whole AND whole.role = 'AFFILIATED_TO' AND ${holds('affiliation')}`;

function affiliated({ affiliatedTo }: FactFilter): readonly Narrowed[] {
  if (affiliatedTo === undefined) return [];
  return [{
    condition: `version.fact IN (${PARTS})`,
    keys: `SELECT part_version.key AS version FROM (${PARTS}) part CROSS JOIN fact_version part_version ON part_version.fact = part.actor`,
    values: { whole: affiliatedTo.other, affiliation: affiliatedTo.kind },
  }];
}

const NAMED = `EXISTS (SELECT 1 FROM name WHERE name.version = version.key AND ${containsAll('name')})`;
const WITH_NAMES = `SELECT name.version FROM (${INDEXED_NAMES}) found CROSS JOIN name ON name.key = found.key
  WHERE name.version IS NOT NULL AND ${containsAll('name')}`;

function named({ needles }: FactFilter): readonly Narrowed[] {
  if (!isGiven(needles)) return [];
  const values = needleParameters(needles);
  return [{ condition: NAMED, ...(isIndexed(values) && { keys: WITH_NAMES }), values }];
}

function placed({ areas }: FactFilter): readonly Narrowed[] {
  if (!isGiven(areas)) return [];
  return [{ condition: overlapsPlaces('version'), ...(!areas.includes(GERMANY) && { keys: OVERLAPPING }), values: placesOf(areas) }];
}

function ofKinds({ actorKinds, actionAreas, cooperationKinds }: FactFilter): readonly Narrowed[] {
  const among = (field: string, parameter: string, wanted: readonly string[] | undefined): readonly Narrowed[] => (isGiven(wanted) ? [{
    condition: `EXISTS (SELECT 1 FROM version_kind kind WHERE kind.version = version.key AND kind.field = '${field}'
      AND kind.value IN (SELECT value FROM json_each($${parameter})))`,
    keys: `SELECT kind.version FROM json_each($${parameter}) wanted CROSS JOIN version_kind kind ON kind.field = '${field}' AND kind.value = wanted.value`,
    values: { [parameter]: JSON.stringify(wanted) },
  }] : []);
  return [
    ...among('ACTOR_KIND', 'actorKinds', actorKinds), ...among('ACTION_AREA', 'actionAreas', actionAreas),
    ...among('COOPERATION_KIND', 'cooperationKinds', cooperationKinds),
  ];
}

function inColumns({ status, scope }: FactFilter): readonly Narrowed[] {
  const among = (column: 'status' | 'scope', wanted: readonly string[] | undefined): readonly Narrowed[] => (isGiven(wanted) ? [{
    condition: `version.${column} IN (SELECT value FROM json_each($${column}))`, values: { [column]: JSON.stringify(wanted) },
  }] : []);
  return [...among('status', status), ...among('scope', scope)];
}
