import { existsSync } from 'node:fs';
import { join } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

const TESTS = join(import.meta.dirname, '..');

/**
 * What is begun first, on any machine: Jest knows how long a file takes only where it has run before. In each row a long
 * file for one worker, then what the other one does meanwhile: whatever asks the Neo4j of its worker, so that a second
 * one is hardly ever needed, and what reads the same one after the other.
 */
const FIRST = [
  [
    'storage/kill/neo4j',
    'storage/store-contract', 'storage/synthetic-contract', 'storage/neo4j-plans', 'storage/neo4j-graph', 'application/moved-actors', 'api/judgement/routes',
    'api/pinned-pages', 'api/reads', 'api/filters', 'api/who-handles', 'api/search', 'api/constellation', 'api/moments', 'api/records', 'api/fuzz-real', 'api/service',
    'seeds/start', 'seeds/loading', 'api/outage-neo4j',
  ],
  ['browser/screens', 'api/start-neo4j', 'api/two-services', 'api/same-answers'],
  ['browser/picture', 'storage/delivered-contract'],
  ['browser/states', 'application/holding-in', 'api/judgement/delivered', 'api/delivered'],
  ['browser/findings', 'seeds/delivery-in-stores'],
].flat().map((file) => join(TESTS, `${file}.test.ts`));

const lost = FIRST.filter((file) => !existsSync(file));
if (lost.length > 0) throw new Error(`tests/run/jest-sequencer.mjs names files that are not there: ${lost.join(', ')}`);

const place = ({ path }) => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    // Stable: among the others the order of Jest remains.
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}
