import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

/** Writes the schema that the service serves, sorted, so that a change of it shows in a review. */
const [target = 'schema/schema.graphql'] = process.argv.slice(2);
writeFileSync(target, `${printSchema(lexicographicSortSchema(await createSchema()))}\n`);
