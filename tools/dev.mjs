/**
 * For working on it: compiles, restarts the service and reloads the viewer at every change.
 * The service answers on PORT (4000), the viewer on port 5173 and passes questions on to it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const TOOLS = join(ROOT, 'node_modules');

const first = spawnSync(process.execPath, [join(ROOT, 'tools/build.mjs'), '--server'], { cwd: ROOT, stdio: 'inherit' });
if (first.status !== 0) process.exit(1);

const children = [
  [join(TOOLS, 'typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['--watch-path=dist/api', '--watch-path=dist/schema', '--watch-preserve-output', '--enable-source-maps', 'dist/api/main.js'],
  [join(TOOLS, 'vite/bin/vite.js'), '--config', 'visualizer/vite.config.ts'],
].map((args) => spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }));

const end = () => children.forEach((child) => child.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
for (const child of children) child.once('exit', end);
