import { join } from 'node:path';

/** What has to be right before the tests are worth running; `build` makes what API and browser tests use. */
export function checks(root) {
  return [
    { name: 'types and lint', command: [join(root, 'node_modules/oxlint/bin/oxlint')], cwd: root },
    { name: 'build', command: [join(root, 'tools/build.mjs'), '--quiet'], cwd: root },
  ];
}
