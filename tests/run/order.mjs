import { existsSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(import.meta.dirname, '..');

/**
 * Who asks the Neo4j of his worker, in a Jest of their own, one after the other: one server is enough, it plans each
 * statement once, and what follows each other and reads the same has it written once.
 */
export const ON_NEO4J = files(
  'storage/store-contract', 'storage/synthetic-contract', 'storage/neo4j-plans', 'storage/neo4j-graph', 'application/moved-actors', 'api/judgement/routes',
  'seeds/start', 'seeds/loading', 'seeds/delivery-in-stores', 'api/two-services', 'api/start-neo4j', 'api/pinned-pages', 'api/reads', 'api/filters',
  'api/who-handles', 'api/search', 'api/constellation', 'api/moments', 'api/records', 'api/fuzz-real', 'api/service', 'api/same-answers',
  'storage/delivered-contract', 'application/holding-in', 'api/judgement/delivered', 'api/delivered',
);

/** What takes longest of all others is begun first, on any machine: Jest knows how long a file takes only where it has run before. */
export const LONGEST = files('storage/kill/neo4j', 'browser/screens', 'api/outage-neo4j', 'browser/picture', 'browser/states', 'browser/findings');

function files(...names) {
  const paths = names.map((name) => join(TESTS, `${name}.test.ts`));
  const lost = paths.filter((path) => !existsSync(path));
  if (lost.length > 0) throw new Error(`tests/run/order.mjs names files that are not there: ${lost.join(', ')}`);
  return paths;
}
