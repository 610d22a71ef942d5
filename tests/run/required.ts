import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from './run-place.js';

export type Availability = { readonly available: true } | { readonly available: false; readonly reason: string };

/**
 * A suite that needs a program which a desk may lack. Without it the suite fails in CI; elsewhere it is skipped and
 * the run says so in one line.
 */
export function describeWith(program: { name: string } & Availability, name: string, suite: () => void): void {
  if (program.available) describe(name, suite);
  else if (process.env['CI'] === 'true') failing(name, `${program.name} is mandatory in CI: ${program.reason}.`);
  else {
    leaveOut(`everything with ${program.name} – ${program.reason}`);
    describe.skip(name, suite);
  }
}

/** Has the run say at its end, in one line, what it left out and why. */
export function leaveOut(what: string): void {
  appendFileSync(join(runFolder(), 'left-out'), `Left out: ${what}.\n`);
}

function failing(name: string, why: string): void {
  describe(name, () => {
    test('has what it needs', () => {
      throw new Error(why);
    });
  });
}
