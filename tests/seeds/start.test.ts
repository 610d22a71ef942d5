import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { StoreRefused } from '../../api/application/errors.js';
import { beginOperation } from '../../api/application/operation/operation.js';
import { compose, type House } from '../../api/compose.js';
import { openStore } from '../../api/compose/store.js';
import { readSettings, type Settings } from '../../api/config.js';
import { explainStart } from '../../api/http/explain-start.js';
import { FilesRefused } from '../../seeds/reading/faults.js';
import { neo4jOfWorker } from '../neo4j/pool.js';
import { describeWithNeo4j } from '../neo4j/suite.js';
import { runFolder } from '../run/run-place.js';
import { LONGEST } from '../storage/engines.js';

const settings = (given: Readonly<Record<string, string>>): Settings => readSettings(given, () => '');
const newFolder = (): string => mkdtempSync(join(runFolder(), 'start-'));

/** Opens the house, asks, closes it. */
async function opened<T>(given: Readonly<Record<string, string>>, ask: (house: House) => T | Promise<T>): Promise<T> {
  const house = await compose(await openStore(settings(given)), settings(given));
  try {
    return await ask(house);
  } finally {
    await house.close();
  }
}

const dayOf = async ({ service }: House): Promise<string> => (await beginOperation(service).moment()).validAt;

describe('at the start', () => {
  test('the delivered data are loaded once, and questions without a day are about theirs', async () => {
    const DATA_DIR = newFolder();
    expect(await opened({ DATA_DIR }, ({ delivered }) => delivered)).toMatchObject({ result: 'RECORDED', revised: 0, left: [] });
    expect(await opened({ DATA_DIR }, ({ delivered }) => delivered)).toEqual({ result: 'SAME' });
    expect(await opened({ DATA_DIR, SEED: 'no' }, dayOf)).toBe('2020-11-19');
    expect(await opened({ DATA_DIR, REFERENCE_DAY: '2022-05-01' }, dayOf)).toBe('2022-05-01');
  }, LONGEST);
  test('the service stays empty if nothing is to be loaded, and asks about today', async () => {
    const DATA_DIR = newFolder();
    await opened({ DATA_DIR, SEED: 'no' }, async (house) => {
      expect(house.delivered).toBeNull();
      expect((await house.service.store.revision()).revision).toBe(0);
      expect(await dayOf(house)).toBe(beginOperation(house.service).today);
    });
  });
  test('faults in the files are one sentence for whoever starts the service', () => {
    const fault = (line: number) => ({ file: 'actors/a.csv', line, column: 'kind', message: 'is wrong' });
    expect(explainStart(new FilesRefused('the delivered data', [fault(3), fault(2)])))
      .toBe('the delivered data: 2 faults, the first in actors/a.csv, line 2, column kind: is wrong.');
  });
});

describe('the store that the settings ask for', () => {
  const engineOf = async (given: Readonly<Record<string, string>>): Promise<string> => {
    const store = await openStore(settings(given));
    await store.close();
    return store.engine;
  };

  test('is a file unless they name a server', async () => {
    expect(await engineOf({ DATA_DIR: newFolder() })).toMatch(/^SQLite/);
    expect(await engineOf({ DATA_DIR: newFolder(), STORE: 'sqlite', NEO4J_URI: 'bolt://127.0.0.1:1' })).toMatch(/^SQLite/);
  });
  test('is refused in one sentence if the server cannot be reached', async () => {
    await expect(engineOf({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' })).rejects.toThrow(StoreRefused);
  }, LONGEST);

  describeWithNeo4j('on a server', () => {
    test('is the server with its user, password and database', async () => {
      const { uri, user, password } = await neo4jOfWorker();
      const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_DATABASE: 'neo4j' };
      expect(await engineOf({ ...given, NEO4J_PASSWORD: password })).toMatch(/^Neo4j/);
      await expect(engineOf({ ...given, NEO4J_PASSWORD: 'wrong' })).rejects.toThrow(StoreRefused);
    }, LONGEST);
  });
});
