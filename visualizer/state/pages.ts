import { useState } from 'preact/hooks';
import type { TypedText } from '../api/typed-text.js';
import { useAnswer, type Asked } from './loading.js';

/** A page of a list as the service sends it. */
export interface ListPage<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

export interface Paged<Answer, Row> {
  /** How far the newest page has come. */
  readonly asked: Asked<Answer>;
  /** The rows of all pages so far. */
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly whole: boolean;
  /** Asks for the next page; null where there is none, or while one is on its way. */
  readonly more: (() => void) | null;
}

interface Earlier<Row> {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly after: string | null;
}

export interface Listing<Answer, Variables, Row> {
  readonly text: TypedText<Answer, Variables & { readonly after: string | null }>;
  /** Without the cursor; other variables begin another list. */
  readonly variables: Variables;
  readonly page: (answer: Answer) => ListPage<Row>;
}

/** A list that is loaded page by page; what was loaded stays while the next page is on its way. */
export function usePages<Answer, Variables, Row>({ text, variables, page }: Listing<Answer, Variables, Row>): Paged<Answer, Row> {
  const key = JSON.stringify(variables);
  const [kept, setKept] = useState<Earlier<Row>>({ key, rows: [], totalCount: 0, after: null });
  const earlier = kept.key === key ? kept : { key, rows: [], totalCount: 0, after: null };
  const asked = useAnswer(text, { ...variables, after: earlier.after });
  const newest = asked.loaded.state === 'ready' ? page(asked.loaded.answer) : null;
  const rows = newest ? [...earlier.rows, ...newest.nodes] : earlier.rows;
  const totalCount = newest?.totalCount ?? earlier.totalCount;
  const next = newest?.pageInfo.hasNextPage ? newest.pageInfo.endCursor : null;
  return {
    asked,
    rows,
    totalCount,
    whole: newest !== null && next === null,
    more: next === null ? null : () => setKept({ key, rows, totalCount, after: next }),
  };
}
