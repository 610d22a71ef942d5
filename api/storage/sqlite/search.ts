import type { NameHit } from '../../application/ports/store.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query, Values } from './connection.js';
import { at, holdsItself } from './moment.js';

/** The index finds texts of three characters and more. */
const SHORTEST_INDEXED = 3;

/** Up to so many names are fetched and sorted; of more, the shortest are found sooner by walking all names in their order. */
const FEW = 5000;

/** Keys of the names that contain every needle long enough for the index: `key`. */
export const INDEXED_NAMES = 'SELECT rowid AS key FROM name_text WHERE name_text MATCH $match';

/** Condition: the name contains every needle. */
export const containsAll = (name: string): string => `instr(${name}.folded, $needle) > 0
  AND NOT EXISTS (SELECT 1 FROM json_each($others) other WHERE instr(${name}.folded, other.value) = 0)`;

const quoted = (needle: string): string => `"${needle.replaceAll('"', '""')}"`;

/** Parameters of the two above: the longest needle is compared first, which the fewest names contain. */
export function needleParameters(needles: readonly string[]): Values {
  const [needle = '', ...others] = [...needles].sort((a, b) => b.length - a.length);
  const indexed = needles.filter((each) => Array.from(each).length >= SHORTEST_INDEXED);
  return { needle, others: JSON.stringify(others), match: indexed.map(quoted).join(' AND ') };
}

/** Whether the index can be asked for any of them. */
export const isIndexed = ({ match }: Values): boolean => match !== '';

/** How many keys there are, counted no further than one more than `few`. */
export const counted = (keys: string): Query<{ readonly total: number }> => ({ sql: `SELECT COUNT(*) AS total FROM (SELECT 1 FROM (${keys}) LIMIT $few + 1)` });

const COUNTED = counted(INDEXED_NAMES);
const isFew = (connection: Connection, values: Values): boolean => (connection.one(COUNTED, values)?.total ?? 0) <= FEW;

/** The order of the index; a name that two parts of a fact's history have is one hit. */
const hits = (start: string, condition = 'TRUE', before = ''): Query<NameHit & { readonly length: number }> => ({ sql: `${before}
SELECT DISTINCT name.length, name.folded, name.subject, name.name, name.type ${start}
WHERE ${condition} AND name.length >= length(trim($needle)) AND ${containsAll('name')} AND ${holdsItself('name')}
ORDER BY name.length, name.folded, name.subject, name.name LIMIT $limit` });

/** Nothing, if there are more than `few`: the index is asked once for both. */
const FROM_INDEX = hits(
  'FROM found CROSS JOIN name ON name.key = found.key', '(SELECT COUNT(*) FROM found) <= $few',
  `WITH found AS MATERIALIZED (${INDEXED_NAMES} LIMIT $few + 1)`,
);
const IN_ORDER = hits('FROM name INDEXED BY name_in_order');

export function search(
  connection: Connection, needles: readonly string[], { moment, limit }: { readonly moment: Moment; readonly limit: number },
): readonly NameHit[] {
  if (needles.length === 0) return [];
  const values = { ...at(moment), ...needleParameters(needles), limit, few: FEW };
  const indexed = isIndexed(values) ? connection.all(FROM_INDEX, values) : [];
  const walked = indexed.length === 0 && !(isIndexed(values) && isFew(connection, values));
  return (walked ? connection.all(IN_ORDER, values) : indexed).map(({ subject, type, name, folded }) => ({ subject, type, name, folded: folded.trim() }));
}
