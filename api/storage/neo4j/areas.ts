import type { Area, AreaKey } from '../../domain/model/area.js';
import type { Connection, Query } from './connection.js';

/** Places of the register, by key; a place that facts name before it is registered is not among them. */
export async function areas(connection: Connection, keys: readonly AreaKey[]): Promise<readonly Area[]> {
  if (keys.length === 0) return [];
  const query: Query<{ readonly documents: readonly string[] }> = { text: AREAS, parameters: { keys: [...new Set(keys)] } };
  return (await connection.read(query)).flatMap(({ documents }) => documents.map((document) => JSON.parse(document) as Area));
}

const AREAS = `
UNWIND $keys AS key
MATCH (area:Area {key: key}) WHERE area.document IS NOT NULL
WITH area ORDER BY area.key
RETURN collect(area.document) AS documents`;
