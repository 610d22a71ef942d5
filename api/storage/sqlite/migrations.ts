import type { Connection, Query } from './connection.js';
import { APPLICATION_ID, LAYOUT, MIGRATIONS, type Step } from './layout.js';
import { refusal } from './refusal.js';

const RECORD = 'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT';
const APPLIED = "INSERT INTO migration VALUES ($number, $name, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))";
const RECORDED: Query<{ readonly layout: number }> = { sql: "SELECT COUNT(*) AS layout FROM sqlite_schema WHERE name = 'migration'" };
const NEWEST: Query<{ readonly layout: number }> = { sql: 'SELECT COALESCE(MAX(number), 0) AS layout FROM migration' };

/** The layout that the file has; 0 for a new one. */
export function layoutOf(connection: Connection): number {
  return connection.one(RECORDED)?.layout === 0 ? 0 : (connection.one(NEWEST)?.layout ?? 0);
}

/** Brings the file to the newest layout, each step whole or not at all. Refuses files of newer programs. */
export function migrate(connection: Connection, file: string, steps: readonly Step[] = MIGRATIONS): void {
  const found = layoutOf(connection);
  const newest = steps.at(-1)?.number ?? 0;
  if (found > newest) throw refusal.newer(file, { found, known: newest });
  for (const step of steps.filter(({ number }) => number > found)) connection.transaction(() => apply(connection, step));
}

/** Layout and owner stand in the file's header too, where they can be read before the file is opened. */
function apply(connection: Connection, { number, name, definitions }: Step): void {
  connection.script(RECORD);
  connection.script(definitions);
  connection.run(APPLIED, { number, name });
  connection.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${number}`);
}

/** Whether the file holds the layout that this program writes. */
export const hasLayout = (connection: Connection): boolean => layoutOf(connection) === LAYOUT;
