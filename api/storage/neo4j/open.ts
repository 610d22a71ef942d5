import { StoreRefused } from '../../application/errors.js';
import type { Store } from '../../application/ports/store.js';
import { areaFacts } from './area-facts.js';
import { areas, areasIn } from './areas.js';
import { changeCount, changes } from './changes.js';
import { connect, type Address, type Connection } from './connection.js';
import { dataset, mark } from './dataset.js';
import { engineOf } from './engine.js';
import { facts, listed, versions } from './facts.js';
import { checkLayout, migrate } from './migrations.js';
import { affiliationsOf, cooperationsOf, disruptionsOf, responsibilitiesFor, responsibilitiesOf } from './neighbours.js';
import { count, page } from './page.js';
import { records } from './records.js';
import { refusal } from './refusal.js';
import { revision } from './revision.js';
import { search } from './search.js';
import { evidenceCounts, factsFrom, sourcePage, sources } from './sources.js';
import { append } from './write.js';

/** Opens the store on a server. Fails with StoreRefused, in one sentence, if the server or the database cannot be used. */
export async function openNeo4jStore(address: Address): Promise<Store> {
  const connection = reach(address);
  try {
    const engine = await engineOf(connection, address);
    await migrate(connection, address);
    return storeOn(connection, engine);
  } catch (error) {
    await connection.close();
    throw error instanceof StoreRefused ? error : refusal(error, address);
  }
}

function reach(address: Address): Connection {
  try {
    return connect(address);
  } catch (error) {
    throw refusal(error, address);
  }
}

/** The port over a connection to a database that has the present layout. */
export function storeOn(connection: Connection, engine: string): Store {
  return {
    engine,
    ready: () => checkLayout(connection),
    close: () => connection.close(),
    revision: (knownAt) => revision(connection, knownAt),
    dataset: (moment) => dataset(connection, moment),
    mark: () => mark(connection),
    append: (changeSet) => append(connection, changeSet),
    facts: (ids, moment) => facts(connection, ids, moment),
    versions: (ids, number) => versions(connection, ids, number),
    listed: (type, moment) => listed(connection, type, moment),
    areaFacts: (area, moment, reach) => areaFacts(connection, area, { moment, reach }),
    cooperationsOf: (actors, moment) => cooperationsOf(connection, actors, moment),
    affiliationsOf: (actors, moment) => affiliationsOf(connection, actors, moment),
    responsibilitiesFor: (tasks, area, moment) => responsibilitiesFor(connection, { tasks, area }, moment),
    responsibilitiesOf: (actors, moment) => responsibilitiesOf(connection, actors, moment),
    disruptionsOf: (actors, kinds, moment) => disruptionsOf(connection, { actors, kinds }, moment),
    page: (type, filter, ...[window, moment]) => page(connection, { type, filter }, { window, moment }),
    count: (type, filter, moment) => count(connection, { type, filter }, moment),
    search: (needles, moment, limit) => search(connection, needles, { moment, limit }),
    areas: (keys) => areas(connection, keys),
    areasIn: (area, level, day) => areasIn(connection, area, { level, day }),
    sources: (ids, number) => sources(connection, ids, number),
    sourcePage: (window, number) => sourcePage(connection, window, number),
    evidenceCounts: (ids, number) => evidenceCounts(connection, ids, number),
    factsFrom: (ids, number, limit) => factsFrom(connection, ids, { revision: number, limit }),
    changes: (area, window, number) => changes(connection, area, { window, revision: number }),
    changeCount: (area, number) => changeCount(connection, area, number),
    records: (kind, subjects, number) => records(connection, { kind, subjects }, number),
  };
}
