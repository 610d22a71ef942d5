import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = fileURLToPath(new URL('../../node_modules/@graphql-codegen/cli/esm/bin.js', import.meta.url));

describe('the typed operations', () => {
  test('are what `npm run schema` writes for the schema and the documents as they are', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--config', 'visualizer/codegen.config.ts', '--check'], { cwd: root, encoding: 'utf8' });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  }, 60_000);
});
