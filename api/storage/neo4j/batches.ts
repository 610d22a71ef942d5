import type { Query } from './connection.js';

/** So many rows go into one statement; more would only make its message larger. */
const LARGEST = 2000;

/**
 * The statement for all rows, `$rows` at a time; none without rows. What is looked up for a row names its index: a plan
 * made while there was little, which looks through all of it for each row, would be used when there is much.
 */
export function inBatches(text: string, rows: readonly object[], parameters: Readonly<Record<string, unknown>> = {}): readonly Query<object>[] {
  const count = Math.ceil(rows.length / LARGEST);
  return Array.from({ length: count }, (_, batch) => ({
    text, parameters: { ...parameters, rows: rows.slice(batch * LARGEST, (batch + 1) * LARGEST) },
  }));
}
