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

/** A check counts as one: all its commands have to succeed; they run side by side. */
export async function passedOrFailed({ commands, cwd }) {
  const results = await Promise.all(commands.map((command) => node(command, { cwd })));
  const failed = results.filter(({ code }) => code !== 0);
  return { passed: failed.length === 0 ? 1 : 0, failed: failed.length === 0 ? 0 : 1, output: failed.map(({ output }) => output.trim()).join('\n') };
}

export async function timed(work) {
  const start = Date.now();
  const result = await work();
  return { result, seconds: ((Date.now() - start) / 1000).toFixed(1) };
}
