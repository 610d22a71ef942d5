import type { DatasetCounts } from '../../application/ports/store.js';
import type { DatasetMark } from '../../domain/model/change-set.js';
import type { FactType } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query } from './connection.js';
import { at, holds, known } from './moment.js';

const UNMARKED: DatasetMark = { referenceDay: null, synthetic: false, digest: null };
const MARK: Query<{ readonly content: string }> = { sql: 'SELECT content FROM mark' };

export function mark(connection: Connection): DatasetMark {
  const row = connection.one(MARK);
  return row ? (JSON.parse(row.content) as DatasetMark) : UNMARKED;
}

const holding = (type: FactType): string =>
  `(SELECT COUNT(*) FROM fact_version version INDEXED BY version_in_order WHERE version.type = '${type}' AND ${holds('version', type)})`;

const COUNTS: Query<DatasetCounts> = { sql: `
SELECT ${holding('Actor')} AS actors, ${holding('Responsibility')} AS responsibilities, ${holding('Cooperation')} AS cooperations,
  ${holding('Absence')} AS absences, (SELECT COUNT(*) FROM source_version source WHERE ${known('source')}) AS sources` };

export function dataset(connection: Connection, moment: Moment): DatasetCounts {
  const { actors = 0, responsibilities = 0, cooperations = 0, absences = 0, sources = 0 } = connection.one(COUNTS, at(moment)) ?? {};
  return { actors, responsibilities, cooperations, absences, sources };
}
