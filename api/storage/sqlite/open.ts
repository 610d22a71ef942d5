import { storeUnavailable } from '../../application/errors.js';
import type { Store } from '../../application/ports/store.js';
import { areaFacts } from './area-facts.js';
import { areas, areasIn } from './areas.js';
import { changeCount, changes } from './changes.js';
import type { Connection, Query } from './connection.js';
import { DataFile } from './data-file.js';
import { dataset, mark } from './dataset.js';
import { facts, listed, versions } from './facts.js';
import { hasLayout } from './migrations.js';
import { affiliationsOf, cooperationsOf, disruptionsOf, responsibilitiesFor, responsibilitiesOf } from './neighbours.js';
import { count, page } from './page.js';
import { patiently } from './patiently.js';
import { records } from './records.js';
import { revision } from './revision.js';
import { search } from './search.js';
import { evidenceCounts, factsFrom, sourcePage, sources } from './sources.js';
import { append } from './write.js';

export interface SqliteOptions {
  /** Where the database file lives; made if it is missing. */
  readonly directory: string;
}

/** Opens the embedded store. Fails with StoreRefused, in one sentence, if the directory or the file cannot be used. */
export function openSqliteStore({ directory }: SqliteOptions): Promise<Store> {
  return patiently(() => storeOn(new DataFile(directory)));
}

const VERSION: Query<{ readonly version: string }> = { sql: 'SELECT sqlite_version() AS version' };

function checkReady(connection: Connection): void {
  if (!hasLayout(connection)) throw storeUnavailable(new Error('the database does not hold the layout of this program'));
}

/** The port over a file that has the present layout. */
export function storeOn(file: Pick<DataFile, 'connection' | 'close'>): Store {
  const ask = <T>(work: (connection: Connection) => T): Promise<T> => patiently(() => work(file.connection()));
  return {
    engine: `SQLite ${file.connection().one(VERSION)?.version ?? ''}`,
    ready: () => ask(checkReady),
    close: () => patiently(() => file.close()),
    revision: (knownAt) => ask((connection) => revision(connection, knownAt)),
    dataset: (moment) => ask((connection) => dataset(connection, moment)),
    mark: () => ask(mark),
    append: (changeSet) => ask((connection) => append(connection, changeSet)),
    facts: (ids, moment) => ask((connection) => facts(connection, ids, moment)),
    versions: (ids, number) => ask((connection) => versions(connection, ids, number)),
    listed: (type, moment) => ask((connection) => listed(connection, type, moment)),
    areaFacts: (area, moment, reach) => ask((connection) => areaFacts(connection, area, { moment, reach })),
    cooperationsOf: (actors, moment) => ask((connection) => cooperationsOf(connection, actors, moment)),
    affiliationsOf: (actors, moment) => ask((connection) => affiliationsOf(connection, actors, moment)),
    responsibilitiesFor: (tasks, area, moment) => ask((connection) => responsibilitiesFor(connection, { tasks, area }, moment)),
    responsibilitiesOf: (actors, moment) => ask((connection) => responsibilitiesOf(connection, actors, moment)),
    disruptionsOf: (actors, kinds, moment) => ask((connection) => disruptionsOf(connection, { actors, kinds }, moment)),
    page: (type, filter, ...[window, moment]) => ask((connection) => page(connection, { type, filter }, { window, moment })),
    count: (type, filter, moment) => ask((connection) => count(connection, { type, filter }, moment)),
    search: (needles, moment, limit) => ask((connection) => search(connection, needles, { moment, limit })),
    areas: (keys) => ask((connection) => areas(connection, keys)),
    areasIn: (area, level, day) => ask((connection) => areasIn(connection, area, { level, day })),
    sources: (ids, number) => ask((connection) => sources(connection, ids, number)),
    sourcePage: (window, number) => ask((connection) => sourcePage(connection, window, number)),
    evidenceCounts: (ids, number) => ask((connection) => evidenceCounts(connection, ids, number)),
    factsFrom: (ids, number, limit) => ask((connection) => factsFrom(connection, ids, { revision: number, limit })),
    changes: (area, window, number) => ask((connection) => changes(connection, area, { window, revision: number })),
    changeCount: (area, number) => ask((connection) => changeCount(connection, area, number)),
    records: (kind, subjects, number) => ask((connection) => records(connection, { kind, subjects }, number)),
  };
}
