import type { AreaLevel } from '../../../schema/vocabulary/area-level.js';
import type { Area, AreaKey } from '../../domain/model/area.js';
import type { Day } from '../../domain/model/time.js';
import type { Connection, Query } from './connection.js';
import { idList } from './facts.js';
import { insideOf, lies } from './places.js';

type Row = { readonly document: string };

const AREAS: Query<Row> = {
  sql: 'SELECT area.document FROM json_each($keys) wanted CROSS JOIN area ON area.key = wanted.value ORDER BY area.key',
};

const inWords = (rows: readonly Row[]): readonly Area[] => rows.map(({ document }) => JSON.parse(document) as Area);

/** Places of the register, by key. */
export const areas = (connection: Connection, keys: readonly AreaKey[]): readonly Area[] => inWords(connection.all(AREAS, { keys: idList(keys) }));

const INSIDE: Query<Row> = { sql: `
SELECT area.document FROM area
WHERE (area.key = $itself OR (${lies('area.key', '$beginning')})) AND area.document ->> 'level' = $level
AND coalesce(area.document ->> 'validFrom', $day) <= $day AND ($day < area.document ->> 'validTo' OR area.document ->> 'validTo' IS NULL)
ORDER BY area.key` };

/** Places of one level in an area, or the area itself, that exist on the day; by key. */
export const areasIn = (connection: Connection, area: AreaKey, { level, day }: { readonly level: AreaLevel; readonly day: Day }): readonly Area[] =>
  inWords(connection.all(INSIDE, { ...insideOf(area), level, day }));
