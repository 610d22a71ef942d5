import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'konstellation-run-';

/** One folder for everything a test run starts or writes; its owner is this process. */
export function makeRunFolder() {
  const folder = mkdtempSync(join(tmpdir(), NAME));
  writeFileSync(join(folder, 'owner'), String(process.pid));
  return folder;
}

/** Ends the servers that were started below the folder and removes it. */
export function clearRunFolder(folder) {
  for (const name of readdirSync(folder)) endServer(join(folder, name));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Clears what runs left behind that were broken off: only folders whose owner is gone. */
export function clearAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(NAME))) {
    const owner = numberIn(join(tmpdir(), name, 'owner'));
    if (owner && commandOf(owner) === '') clearRunFolder(join(tmpdir(), name));
  }
}

/** Only a process whose command names the folder is ours: pids are used again. */
function endServer(home) {
  const pid = numberIn(join(home, 'pid'));
  if (pid && commandOf(pid).includes(home)) process.kill(pid, 'SIGKILL');
}

function numberIn(file) {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
}

/** The command line of a process; empty if there is none. */
function commandOf(pid) {
  if (existsSync('/proc/self/cmdline')) return existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
