import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Import } from './import-check.js';
import { importsOf } from './imports-of.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };

/** Packages that the running service imports and a production install would not bring. */
function missingAtRunTime(imports: readonly Import[], installed: readonly string[]): string[] {
  const wanted = imports.filter(({ kind, typeOnly }) => kind === 'npm' && typeOnly !== true).map(({ to }) => to);
  return [...new Set(wanted)].filter((name) => !installed.includes(name)).sort();
}

describe('the packages of a production install', () => {
  test('are enough for everything the service imports', async () => {
    const { imports } = await importsOf(root, ['api', 'schema', 'seeds']);
    expect(imports.some(({ to }) => to === 'fastify')).toBe(true);
    expect(missingAtRunTime(imports, Object.keys(dependencies))).toEqual([]);
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
