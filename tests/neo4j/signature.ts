import { readFileSync, writeFileSync } from 'node:fs';

/** The files that make a jar a signed one, by the rules of the JAR format. */
const SIGNATURE = /META-INF\/[\w-]+\.(?:SF|RSA|DSA|EC)/g;

/**
 * Leaves a jar unsigned: what it is signed with goes by a name that means nothing. A JVM would check every file of a
 * signed jar at each start, a third of what starting Neo4j costs, and keep none of its classes in its archive.
 */
export function takeOffSignature(jar: string): void {
  const bytes = readFileSync(jar, 'latin1');
  const unsigned = bytes.replaceAll(SIGNATURE, (name) => name.replace('META-INF', 'UNSIGNED'));
  if (unsigned !== bytes) writeFileSync(jar, unsigned, 'latin1');
}
