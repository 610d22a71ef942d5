import { parseArgs } from 'node:util';
import { DATA, delivered } from './delivered.js';
import { DeliveryRefused } from './reading/faults.js';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, from: { type: 'string', default: DATA } } });

function check(folder: string): number {
  try {
    const { drafts, areas, sources } = delivered(folder);
    process.stdout.write(`${folder}: ${drafts.length} facts, ${sources.length} sources, ${areas.length} places, no faults\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof DeliveryRefused)) throw error;
    process.stdout.write(`${error.report()}${error.message}\n`);
    return 1;
  }
}

process.exitCode = check(values.from);
