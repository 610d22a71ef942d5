import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, packageFile, read } from './repository.js';

describe('.ci/run', () => {
  test('can be run, and Bash can read it', () => {
    expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).toBe(0o111);
    expect(spawnSync('bash', ['-n', '.ci/run'], { cwd: ROOT }).status).toBe(0);
  });
  test('stops at the first mistake and ends with the tests', () => {
    const lines = read('.ci/run').trim().split('\n');
    expect(lines).toContain('set -euo pipefail');
    expect(lines.at(-1)).toMatch(/^exec npm test\b/);
    expect(packageFile().scripts).toHaveProperty('test');
  });
});
