import type { ChangeSet } from '../../domain/model/change-set.js';
import type { Revision } from '../../domain/model/moment.js';
import type { Instant } from '../../domain/model/time.js';
import type { Connection } from './connection.js';
import { revision as newest } from './revision.js';
import { writeAreas } from './write-areas.js';
import { writeFacts } from './write-facts.js';
import { writeRecords } from './write-records.js';
import { writeSources } from './write-sources.js';

const REVISION = 'INSERT INTO revision VALUES ($revision, $recordedAt, $recordedBy, $changeReason)';
const MARK = 'INSERT OR REPLACE INTO mark VALUES (1, $content)';

/** Carries out a change set: all of it in one transaction, one revision. Fails with VERSION_CONFLICT. */
export function append(connection: Connection, changes: ChangeSet): Revision {
  return connection.transaction(() => {
    const { revision, recordedAt } = following(newest(connection), changes.clock);
    connection.run(REVISION, { revision, recordedAt, recordedBy: changes.recordedBy, changeReason: changes.changeReason });
    writeFacts(connection, changes.facts, revision);
    writeSources(connection, changes.sources, revision);
    writeAreas(connection, changes.areas);
    writeRecords(connection, changes.records, revision);
    if (changes.mark) connection.run(MARK, { content: JSON.stringify(changes.mark) });
    return { revision, recordedAt };
  });
}

/** One more than the last; later than it, even if the clock is not. */
function following(last: Revision, clock: Instant): Revision {
  const recordedAt = clock > last.recordedAt ? clock : new Date(Date.parse(last.recordedAt) + 1).toISOString();
  return { revision: last.revision + 1, recordedAt };
}
