import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const OLDEST = 17;

/** The Java to use: that of JAVA_HOME, else the one on the PATH. */
export function javaCommand(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

/** What is wrong with the Java that is there, or undefined if it will do. */
export function javaProblem(): string | undefined {
  const major = installedMajor();
  if (major === undefined) return 'there is no java on the PATH';
  return major < OLDEST ? `java ${String(major)} is older than ${String(OLDEST)}` : undefined;
}

function installedMajor(): number | undefined {
  const { stderr, status } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' });
  const major = status === 0 ? /version "(\d+)/.exec(stderr)?.[1] : undefined;
  return major ? Number(major) : undefined;
}
