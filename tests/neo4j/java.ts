import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST = 17;

/** The Java to use: that of JAVA_HOME, else the one on the PATH. */
export function javaCommand(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

/** What is wrong with the Java that is there, or undefined if it will do. */
export function javaProblem(): string | undefined {
  const version = javaVersion();
  if (version === undefined) return 'there is no java on the PATH';
  const major = Number(version.split('.', 1)[0]);
  return major < OLDEST ? `java ${String(major)} is older than ${String(OLDEST)}` : undefined;
}

/** Of the Java to use, such as 17.0.15; undefined without one. A test run asks once: every file wants to know. */
export function javaVersion(): string | undefined {
  const run = process.env['KONSTELLATION_RUN'];
  const note = run === undefined ? undefined : join(run, 'java-version');
  if (note !== undefined && existsSync(note)) return readFileSync(note, 'utf8') || undefined;
  const version = askedOfJava();
  if (note !== undefined) keep(note, version ?? '');
  return version;
}

/** Renamed when it is whole: another worker may look at any time. */
function keep(note: string, text: string): void {
  const partial = `${note}-${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, note);
}

function askedOfJava(): string | undefined {
  const { stderr, status } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' });
  return status === 0 ? /version "([\d.]+)/.exec(stderr)?.[1] : undefined;
}
