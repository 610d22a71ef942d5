import type { Source } from '../../api/domain/model/source.js';
import { sourceKind } from '../../schema/vocabulary/source-kind.js';
import { day, idOf, oneOf, optional, text, webAddress } from '../reading/cell.js';
import type { Place } from '../reading/faults.js';
import { readRows, type Reading } from '../reading/row-type.js';

export const SOURCE = {
  id: idOf('source'), title: text, publisher: optional(text), publishedOn: optional(day), url: optional(webAddress), kind: oneOf(sourceKind),
};

export interface SourceRow {
  readonly id: string;
  readonly place: Place;
  readonly source: Source | null;
}

/** Documents that vouch for facts: the columns are the properties of a source. */
export function readSources(reading: Reading): readonly SourceRow[] {
  return readRows(reading, 'sources', SOURCE).map(({ place, cells, values }) => ({ id: cells.get('id') ?? '', place, source: values }));
}
