import type { Area, AreaKey } from '../../domain/model/area.js';
import type { Connection, Query } from './connection.js';
import { idList } from './facts.js';

const AREAS: Query<{ readonly document: string }> = {
  sql: 'SELECT area.document FROM json_each($keys) wanted CROSS JOIN area ON area.key = wanted.value ORDER BY area.key',
};

/** Places of the register, by key. */
export const areas = (connection: Connection, keys: readonly AreaKey[]): readonly Area[] =>
  connection.all(AREAS, { keys: idList(keys) }).map(({ document }) => JSON.parse(document) as Area);
