import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The browser's types are not the server's, and those of tests not the viewer's; `tests/visualizer` looks at `tests/browser` too. */
const PROGRAMS = ['.', 'visualizer', 'tests/visualizer'];

/** What has to be right before the tests are worth running; `build` makes what API and browser tests use. */
export function checks(root) {
  return [
    { name: 'types', commands: PROGRAMS.filter((folder) => existsSync(join(root, folder, 'tsconfig.json'))).map((folder) => typesOf(root, folder)), cwd: root },
    { name: 'lint', commands: [[tool(root, 'eslint/bin/eslint.js'), '.', '--max-warnings', '0']], cwd: root },
    { name: 'build', commands: [[join(root, 'tools/build.mjs'), '--quiet']], cwd: root },
  ];
}

function typesOf(root, folder) {
  const memory = join(root, '.cache', 'types', `${folder === '.' ? 'root' : folder.replace('/', '-')}.tsbuildinfo`);
  return [tool(root, 'typescript/bin/tsc'), '-p', folder, '--noEmit', '--incremental', '--tsBuildInfoFile', memory];
}

function tool(root, path) {
  return join(root, 'node_modules', path);
}
