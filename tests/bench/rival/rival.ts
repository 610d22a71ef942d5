import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BareNeo4j } from '../sides/bare-neo4j.js';
import type { Ask } from '../sides/ask.js';
import { installRival } from './install.js';
import { TYPES } from './types.js';

/** As much of the foreign packages as is used here. */
interface Graphql {
  parse(document: string): object;
  validate(schema: object, document: object): readonly Error[];
  execute(given: { schema: object; document: object; variableValues: object; contextValue: object }): Promise<{ data?: unknown; errors?: readonly Error[] }>;
}
interface Neo4jGraphql {
  readonly Neo4jGraphQL: new (options: object) => { getSchema(): Promise<object> };
}

export interface Rival {
  readonly name: string;
  readonly ask: Ask;
}

const COMPARED = { GT: true, GTE: true, LT: true, LTE: true };

/** `@neo4j/graphql` on the same server and data; each document is parsed and validated once, as ours is. */
export async function openRival({ driver }: BareNeo4j): Promise<Rival> {
  const folder = await installRival();
  const require = createRequire(join(folder, 'package.json'));
  const { Neo4jGraphQL } = require('@neo4j/graphql') as Neo4jGraphql;
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', '@neo4j', 'graphql', 'package.json'), 'utf8')) as { version: string };
  const graphql = require('graphql') as Graphql;
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver, features: { filters: { String: COMPARED } } }).getSchema();
  const documents = new Map<string, object>();
  return { name: `@neo4j/graphql ${version}`, ask: (text, variables) => answer(graphql, { schema, documents, text }, variables) };
}

async function answer(
  { parse, validate, execute }: Graphql, { schema, documents, text }: { readonly schema: object; readonly documents: Map<string, object>; readonly text: string },
  variableValues: object,
): Promise<string> {
  const document = documents.get(text) ?? parse(text);
  if (!documents.has(text)) {
    const [wrong] = validate(schema, document);
    if (wrong) throw wrong;
    documents.set(text, document);
  }
  const result = await execute({ schema, document, variableValues, contextValue: { sessionConfig: { database: 'neo4j' } } });
  if (result.errors?.[0]) throw result.errors[0];
  return JSON.stringify(result);
}
