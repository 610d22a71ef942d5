import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../api/ask.js';
import { blocksIn } from './markdown.js';

/** A query that a page shows, and the answer beside it if it shows one. */
export interface ShownQuery {
  readonly line: number;
  readonly query: string;
  readonly answer: string | null;
}

/** Every block of GraphQL that is a question; a block of JSON right after it is its answer. */
export function queriesIn(markdown: string): readonly ShownQuery[] {
  const blocks = blocksIn(markdown);
  return blocks.flatMap(({ language, text, line }, index) => {
    if (language !== 'graphql') return [];
    const next = blocks[index + 1];
    return [{ line, query: text, answer: next?.language === 'json' ? next.text : null }];
  });
}

/** What is wrong with a query that a page shows; null if nothing. */
export async function faultOfQuery(ask: (query: string) => Promise<Answer>, { line, query, answer }: ShownQuery): Promise<string | null> {
  const { data, errors } = await ask(query);
  if (errors.length > 0) return `line ${line}: ${errors.map(({ message }) => message).join('; ')}`;
  if (answer === null) return null;
  const shown = JSON.parse(answer) as { data?: unknown };
  // Both read by the same parser: what fetch reads comes from another realm.
  const given: unknown = JSON.parse(JSON.stringify(data));
  return isDeepStrictEqual(shown.data ?? shown, given) ? null : `line ${line}: the answer is ${JSON.stringify(data)}`;
}
