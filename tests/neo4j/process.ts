import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Sends the signal and waits until the process is gone; false if it is still there after the time. */
export async function endProcess(pid: number, signal: 'SIGTERM' | 'SIGKILL', withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  if (isAlive(pid)) process.kill(pid, signal);
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(25);
  }
  return true;
}

/** Halts the process (SIGSTOP) and returns once none of its threads runs: on a busy machine some go on for a while. */
export async function halt(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  while (threadStates(pid).some((state) => RUNS.has(state))) await pause(5);
}

/** As the kernel calls them: runs or may run, waits for what may come, waits for a disk. */
const RUNS: ReadonlySet<string> = new Set(['R', 'S', 'D']);

/** A letter for each thread; none where the system does not tell. */
function threadStates(pid: number): readonly string[] {
  const threads = `/proc/${pid}/task`;
  return existsSync(threads) ? readdirSync(threads).map((thread) => stateIn(`${threads}/${thread}/stat`)) : [];
}

/** Behind the name, which stands in brackets and may hold anything; a thread that has ended meanwhile runs no more. */
function stateIn(stat: string): string {
  try {
    return /^.*\) (\w)/s.exec(readFileSync(stat, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
