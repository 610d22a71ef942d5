import { describeWith } from '../run/required.js';
import { neo4jAvailability } from './availability.js';

/** A suite against a real Neo4j: skipped with one line where there is no Java, a failure there in CI. */
export function describeWithNeo4j(name: string, suite: () => void): void {
  describeWith({ name: 'Neo4j', ...neo4jAvailability() }, name, suite);
}
