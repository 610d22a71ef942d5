import { existsSync } from 'node:fs';
import { join } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

const TESTS = join(import.meta.dirname, '..');

/**
 * What is begun first, on any machine: Jest knows how long a file takes only where it has run before. The longest of all,
 * and beside it, one after the other on the Neo4j of the other worker, those who write to one: so a second one is not needed.
 */
const FIRST = [
  'storage/kill/neo4j.test.ts', 'storage/store-contract.test.ts', 'storage/synthetic-contract.test.ts', 'storage/neo4j-plans.test.ts',
  'api/judgement/routes.test.ts', 'api/two-services.test.ts', 'api/same-answers.test.ts', 'api/start-neo4j.test.ts', 'api/reads.test.ts',
  'api/filters.test.ts', 'api/pinned-pages.test.ts', 'api/who-handles.test.ts', 'api/search.test.ts', 'api/constellation.test.ts',
  'api/moments.test.ts', 'api/records.test.ts', 'seeds/loading.test.ts', 'api/fuzz-real.test.ts', 'seeds/delivery-in-stores.test.ts', 'api/service.test.ts', 'storage/neo4j-graph.test.ts',
  'application/moved-actors.test.ts', 'seeds/start.test.ts', 'browser/screens.test.ts', 'api/outage-neo4j.test.ts', 'browser/picture.test.ts',
  'browser/states.test.ts', 'storage/delivered-contract.test.ts',
].map((file) => join(TESTS, file));

const lost = FIRST.filter((file) => !existsSync(file));
if (lost.length > 0) throw new Error(`tests/run/jest-sequencer.mjs names files that are not there: ${lost.join(', ')}`);

const place = ({ path }) => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    // Stable: among the others the order of Jest remains.
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}
