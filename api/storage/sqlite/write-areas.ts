import type { Area } from '../../domain/model/area.js';
import { FIRST_DAY, LAST_DAY } from '../../domain/model/time.js';
import type { Connection } from './connection.js';
import { forgetNames, writeNames } from './write-names.js';

const AREA = 'INSERT OR REPLACE INTO area VALUES ($key, $document)';

/** Places have no history of ours: they are found at every revision. */
const EVERY_REVISION = 0;

/** Places are a register: a newer entry takes the place of the older one. */
export function writeAreas(connection: Connection, areas: readonly Area[]): void {
  for (const area of areas) {
    connection.run(AREA, { key: area.key, document: JSON.stringify(area) });
    const subject = `area:${area.key.toLowerCase()}`;
    forgetNames(connection, subject);
    writeNames(connection, [area.name.de, area.name.en], {
      subject, type: 'Area', version: null, revision: EVERY_REVISION, from: area.validFrom ?? FIRST_DAY, to: area.validTo ?? LAST_DAY,
    });
  }
}
