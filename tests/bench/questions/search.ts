import { needlesOf } from '../../../api/domain/naming/needles.js';
import { ranked, type FoundName } from '../../../api/domain/naming/rank.js';
import { whole } from '../sides/bare-neo4j.js';
import { cypherNow, cypherParameters, sqlNow } from './now.js';
import type { Json, Question } from './question.js';
import type { Statement } from '../sides/bare-sqlite.js';

const SHOWN = 20;
const CANDIDATES = 400;

/** Ranking is the same code for all: it is the statements that are compared. */
const best = (names: readonly FoundName[], text: string): Json => ranked(names, text).slice(0, SHOWN).map(({ subject, name }) => ({ id: subject, matched: name }));

const SQL: Statement<FoundName> = { sql: `SELECT DISTINCT name.length, name.folded, name.subject, name.name, name.type
FROM (SELECT rowid AS key FROM name_text WHERE name_text MATCH ?2) found CROSS JOIN name ON name.key = found.key
WHERE ${sqlNow('name')} AND NOT EXISTS (SELECT 1 FROM json_each(?3) needle WHERE instr(name.folded, needle.value) = 0)
ORDER BY name.length, name.folded, name.subject, name.name LIMIT ${CANDIDATES}` };
const CYPHER = `MATCH (name:Name) USING TEXT INDEX name:Name(folded)
WHERE name.folded CONTAINS $needle AND all(other IN $others WHERE name.folded CONTAINS other) AND ${cypherNow('name')}
WITH DISTINCT name.length AS length, name.folded AS folded, name.subject AS subject, name.text AS text, name.type AS type
ORDER BY length, folded, subject, text LIMIT $limit
RETURN collect(subject) AS subjects, collect(type) AS types, collect(text) AS names, collect(folded) AS folded`;

type Row = Readonly<Record<'subjects' | 'types' | 'names' | 'folded', readonly string[]>>;

/** By any of their names, best first. */
export const search: Question<string> = {
  name: 'search',
  // A word that many names have, and what tells one from the others.
  inputs: ({ actors }) => actors.map(({ content }) => content.name.de.split(' ').slice(-3).join(' ')),
  port: async (store, moment, text) => best(await store.search(needlesOf(text), moment, CANDIDATES), text),
  graphql: {
    document: `query ($text: String!) { search(text: $text, first: ${SHOWN}) { matched hit { __typename
      ... on Actor { id } ... on Task { id } ... on Area { id } ... on Practice { id } ... on Topic { id } ... on Source { id } } } }`,
    variables: (text) => ({ text }),
    pick: ({ search: hits }: { search: readonly { matched: string; hit: { id: string } }[] }) => hits.map(({ matched, hit }) => ({ id: hit.id, matched })),
  },
  sqlite: (bare, { validAt }, text) => {
    const needles = needlesOf(text);
    const match = needles.filter((needle) => needle.length > 2).map((needle) => `"${needle.replaceAll('"', '""')}"`).join(' AND ');
    return best(bare.all(SQL, validAt, match, JSON.stringify(needles)).map((found) => ({ ...found, folded: found.folded.trim() })), text);
  },
  neo4j: async (bare, moment, text) => {
    const [needle = '', ...others] = [...needlesOf(text)].sort((a, b) => b.length - a.length);
    const { subjects, types, names, folded } = await bare.one<Row>(CYPHER, { ...cypherParameters(moment), needle, others, limit: whole(CANDIDATES) });
    return best(names.map((name, index) => ({ subject: subjects[index] ?? '', type: types[index] ?? '', name, folded: (folded[index] ?? '').trim() })), text);
  },
};
