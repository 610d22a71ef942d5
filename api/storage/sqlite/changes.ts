import type { Page } from '../../application/ports/page.js';
import type { ChangeEntry, ChangeWindow } from '../../application/ports/store.js';
import type { AreaKey } from '../../domain/model/area.js';
import type { Connection, Query, Values } from './connection.js';
import { shown } from './page.js';
import { OVERLAPPING, placesOf } from './places.js';

interface ChangeRow {
  readonly newest_first: number;
  readonly fact: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly change_reason: string | null;
}

/** The facts that by then had something to do with the place. */
const CONCERNED = `SELECT version.fact FROM (${OVERLAPPING}) found
  CROSS JOIN fact_version version ON version.key = found.version WHERE version.recorded_revision <= $revision`;

/** With a place to begin at, that one is where the index is entered, and the revision only compared. */
const upTo = (area: AreaKey | null, entered = false): string =>
  `WHERE ${entered ? '+' : ''}change.newest_first >= -$revision ${area === null ? '' : `AND change.fact IN (${CONCERNED})`}`;

const valuesOf = (area: AreaKey | null, revision: number): Values => ({ revision, ...placesOf(area === null ? [] : [area]) });

export function changes(
  connection: Connection, area: AreaKey | null, { window, revision }: { readonly window: ChangeWindow; readonly revision: number },
): Page<ChangeEntry> {
  const { from, backward, limit } = window;
  const [beyond, direction] = backward ? ['<', ' DESC'] : ['>', ''];
  const query: Query<ChangeRow> = { sql: `
SELECT change.newest_first, change.fact, recorded.recorded_at, recorded.recorded_by, recorded.change_reason
FROM change CROSS JOIN revision recorded ON recorded.revision = -change.newest_first
${upTo(area, from !== null && !backward)} ${from === null ? '' : `AND (change.newest_first, change.fact) ${beyond} (-$place, $fact)`}
ORDER BY change.newest_first${direction}, change.fact${direction} LIMIT $limit` };
  const place: Values = from === null ? {} : { place: from.revision, fact: from.fact };
  return shown(connection.all(query, { ...valuesOf(area, revision), ...place, limit: limit + 1 }).map(entryOf), window);
}

const entryOf = (row: ChangeRow): ChangeEntry => ({
  revision: -row.newest_first, recordedAt: row.recorded_at, recordedBy: row.recorded_by, changeReason: row.change_reason, fact: row.fact,
});

export function changeCount(connection: Connection, area: AreaKey | null, revision: number): number {
  const query: Query<{ readonly total: number }> = { sql: `SELECT COUNT(*) AS total FROM change ${upTo(area)}` };
  return connection.one(query, valuesOf(area, revision))?.total ?? 0;
}
