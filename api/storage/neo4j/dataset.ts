import type { DatasetCounts } from '../../application/ports/store.js';
import type { DatasetMark } from '../../domain/model/change-set.js';
import type { FactType } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Connection, Query } from './connection.js';
import { at, holds, known } from './moment.js';

const MARK: Query<DatasetMark> = {
  text: `MATCH (meta:Meta {id: 'konstellation'})
RETURN meta.reference_day AS referenceDay, coalesce(meta.synthetic, false) AS synthetic, meta.digest AS digest`,
  parameters: {},
};

export async function mark(connection: Connection): Promise<DatasetMark> {
  const [found] = await connection.read(MARK);
  return found ?? { referenceDay: null, synthetic: false, digest: null };
}

const holding = (type: FactType): string => `COUNT {
  MATCH (version:${type}Version) USING INDEX version:${type}Version(order_key)
  WHERE version.order_key >= '' AND ${holds('version', type)}
}`;

const COUNTS = `RETURN ${holding('Actor')} AS actors, ${holding('Responsibility')} AS responsibilities,
  ${holding('Cooperation')} AS cooperations, ${holding('Absence')} AS absences,
  COUNT { MATCH (source:SourceVersion) USING INDEX source:SourceVersion(order_key) WHERE source.order_key >= '' AND ${known('source')} } AS sources`;

export async function dataset(connection: Connection, moment: Moment): Promise<DatasetCounts> {
  const query: Query<DatasetCounts> = { text: COUNTS, parameters: at(moment) };
  const [counts] = await connection.read(query);
  return counts ?? { actors: 0, responsibilities: 0, cooperations: 0, absences: 0, sources: 0 };
}
