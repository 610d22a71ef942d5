import { spawnSync } from 'node:child_process';
import type { Availability } from '../run/required.js';
import { jarsAreCached } from './jars.js';
import { javaProblem } from './java.js';

/** Whether a Neo4j can be started here: Java, and either its jars from an earlier run or Maven to fetch them. */
export function neo4jAvailability(): Availability {
  const problem = javaProblem() ?? (jarsAreCached() || hasMaven() ? undefined : 'there is no mvn to fetch its jars');
  return problem === undefined ? { available: true } : { available: false, reason: problem };
}

function hasMaven(): boolean {
  return spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0;
}
