import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ON_NEO4J } from './order.mjs';
import { node } from './step.mjs';

/** As many as there are processors: each may start browsers and services, and beside them runs whoever asks Neo4j. */
const WORKERS = Math.min(4, Math.max(2, availableParallelism()));

/** Runs all projects, showing progress as it comes; further arguments are handed on to Jest, for what they name alone. */
export async function runJest(root, more) {
  if (more.length > 0) return run(root, [`--maxWorkers=${WORKERS}`, ...more]);
  const results = await Promise.all([
    run(root, ['--runInBand', '--runTestsByPath', ...ON_NEO4J]),
    run(root, [`--maxWorkers=${WORKERS}`, '--testPathIgnorePatterns', '/node_modules/', ...ON_NEO4J]),
  ]);
  return results.reduce((one, other) => ({
    passed: one.passed + other.passed, failed: one.failed + other.failed, leftOut: [...new Set([...one.leftOut, ...other.leftOut])],
  }));
}

async function run(root, args) {
  const notes = mkdtempSync(join(tmpdir(), 'konstellation-result-'));
  const [json, leftOut] = [join(notes, 'result.json'), join(notes, 'left-out')];
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(root, 'node_modules/jest/bin/jest.js')];
  const { code } = await node([...jest, '--json', `--outputFile=${json}`, ...args], { cwd: root, env: { KONSTELLATION_LEFT_OUT: leftOut }, shown: true });
  const result = { ...counted(json, code), leftOut: [...linesOf(leftOut), ...skippedIn(root, json)] };
  rmSync(notes, { recursive: true, force: true });
  return result;
}

/** A file that could not be run counts as one failure; so does a Jest that failed without any. */
function counted(json, code) {
  if (!existsSync(json)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(json, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** One line for each file with skipped tests. */
function skippedIn(root, json) {
  if (!existsSync(json)) return [];
  const { testResults } = JSON.parse(readFileSync(json, 'utf8'));
  return testResults
    .map(({ name, assertionResults }) => ({ name, skipped: assertionResults.filter(({ status }) => status === 'pending').length }))
    .filter(({ skipped }) => skipped > 0)
    .map(({ name, skipped }) => `Skipped: ${skipped} in ${relative(root, name)}`);
}

function linesOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
