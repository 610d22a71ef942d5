import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs a tool of node_modules; fails with everything it said. */
export async function run([tool, ...args], cwd) {
  const child = spawn(process.execPath, [join(cwd, 'node_modules', tool), ...args], { cwd, env: withoutLoaders(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${tool} failed:\n${output.trim()}`);
  return output;
}

/** Options meant for the calling process, such as those of Jest, would change the tool. */
function withoutLoaders() {
  const { NODE_OPTIONS: _left, ...rest } = process.env;
  return rest;
}
