import type { Source } from '../../domain/model/source.js';
import { FIRST_DAY, LAST_DAY } from '../../domain/model/time.js';
import { sortKey } from '../../domain/naming/sort-key.js';
import type { Connection } from './connection.js';
import { OPEN_REVISION } from './moment.js';
import { endNamesOf, writeNames } from './write-names.js';

const END = 'UPDATE source_version SET superseded_revision = $revision WHERE id = $id AND superseded_revision > $revision';
const SOURCE = 'INSERT INTO source_version VALUES ($id, $revision, $open, $sortKey, $document)';

/** Sources keep their history by revision, like facts. */
export function writeSources(connection: Connection, sources: readonly Source[], revision: number): void {
  for (const source of sources) {
    const { id, title, publisher } = source;
    connection.run(END, { id, revision });
    endNamesOf(connection, id, revision);
    connection.run(SOURCE, { id, revision, open: OPEN_REVISION, sortKey: sortKey(title), document: JSON.stringify(source) });
    writeNames(connection, publisher === null ? [title] : [title, publisher], {
      subject: id, type: 'Source', version: null, revision, from: FIRST_DAY, to: LAST_DAY,
    });
  }
}
