import { spawn } from 'node:child_process';

/** Runs Node with these arguments and returns its exit code and, unless it is shown as it comes, its output. */
export async function node(args, { cwd, env = {}, shown = false }) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (part) => (output += part));
  child.stderr?.on('data', (part) => (output += part));
  const code = await new Promise((resolve) => child.on('close', (exit) => resolve(exit ?? 1)));
  return { code, output };
}

/** A check counts as one. */
export async function passedOrFailed({ command, cwd }) {
  const { code, output } = await node(command, { cwd });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: output.trim() };
}

export async function timed(work) {
  const start = Date.now();
  const result = await work();
  return { result, seconds: ((Date.now() - start) / 1000).toFixed(1) };
}
