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
  const version = javaVersion();
  if (version === undefined) return 'there is no java on the PATH';
  const major = Number(version.split('.', 1)[0]);
  return major < OLDEST ? `java ${String(major)} is older than ${String(OLDEST)}` : undefined;
}

/** Of the Java to use, such as 17.0.15; undefined without one. */
export function javaVersion(): string | undefined {
  const { stderr, status } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' });
  return status === 0 ? /version "([\d.]+)/.exec(stderr)?.[1] : undefined;
}
