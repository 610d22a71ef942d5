import { readFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../../api/graphql/schema.js';

test('schema/schema.graphql is what the service serves (npm run schema writes it)', async () => {
  const served = `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
  expect(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')).toBe(served);
});
