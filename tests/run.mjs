/** `npm test`: types, lint, build and all tests; the last line counts what passed and what failed. */
import { join } from 'node:path';
import { checks } from './run/checks.mjs';
import { runJest } from './run/jest.mjs';
import { passedOrFailed, timed } from './run/step.mjs';

const ROOT = join(import.meta.dirname, '..');
const started = Date.now();
const total = { passed: 0, failed: 0 };

function count(name, { passed, failed, output = '' }, seconds) {
  total.passed += passed;
  total.failed += failed;
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (failed > 0 && output) console.log(output);
}

// Side by side: none of them uses what another makes.
await Promise.all(checks(ROOT).map(async (check) => {
  const { result, seconds } = await timed(() => passedOrFailed(check));
  count(check.name, result, seconds);
}));
const { result, seconds } = await timed(() => runJest(ROOT, process.argv.slice(2)));
count('tests', result, seconds);
for (const line of result.leftOut) console.log(line);
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
