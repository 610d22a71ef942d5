import type { Draft } from '../../api/application/commands/record-delivery.js';
import type { ContentOf, FactType } from '../../api/domain/model/fact.js';
import { idOf } from './cell.js';
import { CIRCUMSTANCES, circumstancesOf, type Circumstances } from './circumstances.js';
import type { Place } from './faults.js';
import type { Parts } from './parts.js';
import { readRows, type Fields, type Reading, type Values } from './row-type.js';

/** What the rows of one type of fact are and where they stand. */
interface Head<T extends FactType> {
  readonly type: T;
  readonly folder: string;
  /** What its ids begin with. */
  readonly prefix: string;
}

/** What the cells of a row say. */
type ContentFrom<T extends FactType, F extends Fields> = (values: Values<F>, id: string, parts: Parts) => ContentOf[T];

/** A row of a fact: the draft it gives, or null where a cell is wrong – its id is known all the same. */
export interface FactRow {
  readonly id: string;
  readonly type: FactType;
  readonly place: Place;
  readonly columns: readonly string[];
  readonly draft: Draft | null;
}

/** A type of fact whose rows can be read. */
export interface FactReader {
  readonly folder: string;
  read(reading: Reading, parts: Parts): readonly FactRow[];
}

/** `fields` are the columns between the id and the common ones. */
export function factReader<T extends FactType, F extends Fields>(head: Head<T>, fields: F, content: ContentFrom<T, F>): FactReader {
  const { type, folder, prefix } = head;
  const columns = { id: idOf(prefix), ...fields, ...CIRCUMSTANCES };
  return {
    folder,
    read: (reading, parts) => readRows(reading, folder, columns).map(({ place, cells, values }) => {
      const id = cells.get('id') ?? '';
      const common = values as Circumstances | null;
      const statement = common && { ...circumstancesOf(common), evidence: parts.evidence(id), content: content(only(fields, common), id, parts) };
      return { id, type, place, columns: Object.keys(columns), draft: statement && { id, type, statement } };
    }),
  };
}

/** The values of these columns alone. */
function only<F extends Fields>(fields: F, values: object): Values<F> {
  return Object.fromEntries(Object.entries(values).filter(([column]) => Object.hasOwn(fields, column))) as Values<F>;
}
