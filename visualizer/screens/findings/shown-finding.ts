import type { FindingRowsQuery, FindingsQuery } from '../../api/generated/operations.js';

/** A finding with everything that its card shows. */
export type ShownFinding = FindingsQuery['findings']['nodes'][number];

/** A finding with what a row of a table says. */
export type FindingRow = FindingRowsQuery['findings']['nodes'][number];
