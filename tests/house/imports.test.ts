import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forbidden, homeless, idleRows, missingAtRunTime, spreadDrivers, type Import } from './import-check.js';
import { DRIVERS, ROOMS } from './import-table.js';
import { importsOf, type Cruised } from './imports-of.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Reading all imports takes seconds: once for all who look at them. */
let house: Cruised;
beforeAll(async () => {
  house = await importsOf(root, ['api', 'schema', 'seeds', 'visualizer']);
});

describe('the import table', () => {
  test('every import is one that its room allows', () => {
    expect(forbidden(ROOMS, DRIVERS, house.imports)).toEqual([]);
  });
  test('every file belongs to a room', () => {
    expect(homeless(ROOMS, house.files)).toEqual([]);
  });
  test('every row guards something', () => {
    expect(idleRows(ROOMS, house.files, house.imports)).toEqual([]);
  });
  test('every driver is imported in exactly one file', () => {
    expect(spreadDrivers(DRIVERS, house.imports)).toEqual([]);
  });
  test('there are no circles', () => {
    expect(house.circular).toEqual([]);
  });
});

describe('the packages of a production install', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };

  test('are enough for everything the service imports', () => {
    const ofService = house.imports.filter(({ from }) => /^(api|schema|seeds)\//.test(from));
    expect(ofService.some(({ to }) => to === 'fastify')).toBe(true);
    expect(missingAtRunTime(ofService, Object.keys(dependencies))).toEqual([]);
  });
  test('would be missed if one were only for development', () => {
    const planted: Import[] = [
      { from: 'api/a.ts', to: 'vite', kind: 'npm', typeOnly: false },
      { from: 'api/a.ts', to: 'graphology-types', kind: 'npm', typeOnly: true },
    ];
    expect(missingAtRunTime(planted, ['fastify'])).toEqual(['vite']);
  });
  test('have exact versions where another one is known to break', () => {
    expect(dependencies['type-graphql']).toMatch(/^\d/);
    expect(dependencies['@photostructure/sqlite']).toMatch(/^\d/);
  });
});

describe('the check of the table', () => {
  const file = (from: string, to: string): Import => ({ from, to, kind: 'file' });
  const npm = (from: string, to: string): Import => ({ from, to, kind: 'npm' });

  test.each([
    ['words that need the domain', file('schema/vocabulary/role.ts', 'api/domain/model/fact.ts')],
    ['a judging store', file('api/storage/sqlite/store.ts', 'api/domain/slots/verdict.ts')],
    ['one adapter using the other', file('api/storage/neo4j/store.ts', 'api/storage/sqlite/layout.ts')],
    ['a resolver with a store', file('api/graphql/actor.ts', 'api/storage/sqlite/store.ts')],
    ['a resolver that judges', file('api/graphql/resolvers/slot.ts', 'api/domain/slots/slot.ts')],
    ['a viewer with decorators', file('visualizer/main.ts', 'schema/types/actor.ts')],
    ['a room that imports a test', file('api/main.ts', 'tests/house/import-table.ts')],
    ['a package in the domain', npm('api/domain/routes/search.ts', 'lru-cache')],
    ['a driver at the front door', npm('api/main.ts', 'neo4j-driver')],
    ['the clock of Node in the domain', { from: 'api/domain/model/time.ts', to: 'node:timers', kind: 'node' } as const],
    ['an import that leads nowhere', { from: 'api/main.ts', to: './gone.js', kind: 'unresolved' } as const],
  ])('refuses %s', (_what, planted) => {
    expect(forbidden(ROOMS, DRIVERS, [planted])).toHaveLength(1);
  });

  test('allows what the table says', () => {
    const shape = { ...file('api/graphql/presenting/slot.ts', 'api/domain/slots/slot.ts'), typeOnly: true };
    const good = [shape, file('api/application/ports/store.ts', 'api/domain/model/fact.ts'), npm('api/server.ts', 'fastify')];
    expect(forbidden(ROOMS, DRIVERS, good)).toEqual([]);
  });
  test('reports a file outside every room, a row without files and a driver in two files', () => {
    const two = ['a', 'b'].map((name) => npm(`api/storage/neo4j/${name}.ts`, 'neo4j-driver'));
    expect(homeless(ROOMS, ['api/misplaced/thing.ts', 'api/main.ts'])).toEqual(['api/misplaced/thing.ts']);
    expect(idleRows(ROOMS, [], [])).toContainEqual(expect.stringMatching(/^vocabulary: no file/));
    expect(spreadDrivers(DRIVERS, two)).toContainEqual(expect.stringMatching(/^neo4j-driver is imported in .*a\.ts, .*b\.ts/));
  });
  test('every row says why', () => {
    const reasons = [...ROOMS, ...DRIVERS].map(({ reason }) => reason);
    expect(reasons.filter((reason) => !/^\S.{30,}\.$/.test(reason))).toEqual([]);
  });
});

describe('reading imports', () => {
  test('sees types, packages, modules of Node and circles', async () => {
    const planted = await importsOf(fileURLToPath(new URL('planted', import.meta.url)), ['room']);
    expect(planted.imports).toEqual(
      expect.arrayContaining([
        { from: 'room/one.ts', to: 'room/two.ts', kind: 'file', typeOnly: true },
        { from: 'room/one.ts', to: 'node:fs', kind: 'node' },
        { from: 'room/two.ts', to: 'graphql', kind: 'npm', typeOnly: true },
      ]),
    );
    expect([...planted.circular].sort()).toEqual(['room/one.ts', 'room/two.ts']);
  });
});
