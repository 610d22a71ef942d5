import type { Page } from '../../application/ports/page.js';
import type { ChangeEntry, ChangeWindow } from '../../application/ports/store.js';
import type { AreaKey } from '../../domain/model/area.js';
import { changePlace } from './change-place.js';
import { whole, type Connection, type Query } from './connection.js';
import { shown } from './page.js';
import { OVERLAPPING_PLACES, placesOf } from './places.js';

/** All changes, by the index that has them in their order. */
const ALL = 'MATCH (revision:Revision)-[change:CHANGED]->(fact) USING INDEX change:CHANGED(place)';

/** Only those of facts that by then had something to do with the place. */
const CONCERNING = `${OVERLAPPING_PLACES}
MATCH (place)<-[:IN_AREA]-(version) WHERE version.recorded_revision <= $revision
MATCH (fact)-[:HAS_VERSION]->(version)
WITH DISTINCT fact
MATCH (revision:Revision)-[change:CHANGED]->(fact)`;

const listing = (area: AreaKey | null, backward: boolean): string => `${area === null ? ALL : CONCERNING}
WHERE change.place >= $newest AND change.place ${backward ? '<' : '>'} $from
WITH revision, change, fact ORDER BY change.place ${backward ? 'DESC' : 'ASC'} LIMIT $limit
RETURN revision.number AS revision, revision.recorded_at AS recordedAt, revision.recorded_by AS recordedBy,
  revision.change_reason AS changeReason, fact.id AS fact`;

/** Before and after the place of every change. */
const FIRST = '';
const LAST = ':';

export async function changes(
  connection: Connection, area: AreaKey | null, { window, revision }: { readonly window: ChangeWindow; readonly revision: number },
): Promise<Page<ChangeEntry>> {
  const { backward, from, limit } = window;
  const query: Query<ChangeEntry> = {
    text: listing(area, backward),
    parameters: {
      ...upTo(area, revision), from: from === null ? (backward ? LAST : FIRST) : changePlace(from), limit: whole(limit + 1),
    },
  };
  return shown(await connection.read(query), window);
}

const upTo = (area: AreaKey | null, revision: number): Readonly<Record<string, unknown>> => ({
  ...placesOf(area === null ? [] : [area]), revision: whole(revision), newest: changePlace({ revision, fact: '' }),
});

const counting = (area: AreaKey | null): string => `${area === null ? ALL : CONCERNING}
WHERE change.place >= $newest
RETURN count(change) AS total`;

export async function changeCount(connection: Connection, area: AreaKey | null, revision: number): Promise<number> {
  const query: Query<{ readonly total: number }> = { text: counting(area), parameters: upTo(area, revision) };
  return (await connection.read(query))[0]?.total ?? 0;
}
