import { FindingRowsDocument, type FindingRowsQuery, type FindingRowsQueryVariables } from '../../api/generated/operations.js';
import { send } from '../../api/send.js';
import type { FindingRow } from './shown-finding.js';

/** Every finding that matches, page after page: a file holds more than the screen has loaded. */
export async function allRows(variables: Omit<FindingRowsQueryVariables, 'after'>): Promise<readonly FindingRow[]> {
  const rows: FindingRow[] = [];
  let after: string | null = null;
  do {
    const { findings }: FindingRowsQuery = await send(FindingRowsDocument, { ...variables, after }, new AbortController().signal);
    rows.push(...findings.nodes);
    after = findings.pageInfo.hasNextPage ? findings.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}
