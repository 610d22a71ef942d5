import type { AreaLevel } from '../../../schema/vocabulary/area-level.js';
import type { Area, AreaKey } from '../../domain/model/area.js';
import type { Day } from '../../domain/model/time.js';
import type { Connection, Query } from './connection.js';
import { begins, placesOf } from './places.js';

/** Places of the register, by key; a place that facts name before it is registered is not among them. */
export async function areas(connection: Connection, keys: readonly AreaKey[]): Promise<readonly Area[]> {
  if (keys.length === 0) return [];
  return read(connection, { text: AREAS, parameters: { keys: [...new Set(keys)] } });
}

/** Places of one level in an area, or the area itself, that exist on the day; by key. */
export function areasIn(connection: Connection, area: AreaKey, { level, day }: { readonly level: AreaLevel; readonly day: Day }): Promise<readonly Area[]> {
  const [beginning] = placesOf([area]).within;
  return read(connection, { text: INSIDE, parameters: { beginning, level, day } });
}

async function read(connection: Connection, query: Query<{ readonly documents: readonly string[] }>): Promise<readonly Area[]> {
  return (await connection.read(query)).flatMap(({ documents }) => documents.map((document) => JSON.parse(document) as Area));
}

const AREAS = `
UNWIND $keys AS key
MATCH (area:Area {key: key}) WHERE area.document IS NOT NULL
WITH area ORDER BY area.key
RETURN collect(area.document) AS documents`;

const INSIDE = `
WITH $beginning AS beginning
MATCH (area:Area) WHERE area.document IS NOT NULL AND area.level = $level AND area.valid_from <= $day AND $day < area.valid_to AND ${begins('area')}
WITH area ORDER BY area.key
RETURN collect(area.document) AS documents`;
