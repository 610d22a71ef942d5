import type { NameHit } from '../../application/ports/store.js';
import type { Moment } from '../../domain/model/moment.js';
import { whole, type Connection, type Query } from './connection.js';
import { at, holdsItself } from './moment.js';

/** The trigram index needs three letters; a shorter text would be looked for in every name. */
export const NAMES_WITH_ALL = `
MATCH (name:Name) USING TEXT INDEX name:Name(folded)
WHERE name.folded CONTAINS $needle AND all(other IN $others WHERE name.folded CONTAINS other)`;

/** Parameters of `NAMES_WITH_ALL`: the index is asked for the longest needle, which the fewest names contain. */
export function needleParameters(needles: readonly string[]): { readonly needle: string; readonly others: readonly string[] } {
  const [needle = '', ...others] = [...needles].sort((a, b) => b.length - a.length);
  return { needle, others };
}

const SEARCH = `${NAMES_WITH_ALL} AND ${holdsItself('name')}
WITH DISTINCT name.length AS length, name.folded AS folded, name.subject AS subject, name.text AS text, name.type AS type
ORDER BY length, folded, subject, text LIMIT $limit
RETURN collect(subject) AS subjects, collect(type) AS types, collect(text) AS names, collect(folded) AS folded`;

interface Found {
  readonly subjects: readonly string[];
  readonly types: readonly NameHit['type'][];
  readonly names: readonly string[];
  readonly folded: readonly string[];
}

export async function search(connection: Connection, needles: readonly string[], { moment, limit }: { readonly moment: Moment; readonly limit: number }): Promise<readonly NameHit[]> {
  if (needles.length === 0) return [];
  const query: Query<Found> = { text: SEARCH, parameters: { ...needleParameters(needles), ...at(moment), limit: whole(limit) } };
  return (await connection.read(query)).flatMap(({ subjects, types, names, folded }) => names.map((name, index) => ({
    subject: subjects[index] ?? '', type: types[index] ?? 'Actor', name, folded: (folded[index] ?? '').trim(),
  })));
}
