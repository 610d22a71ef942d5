import { setTimeout as delay } from 'node:timers/promises';
import { GraphQLError, buildSchema, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { KonstellationError, badInput, storeUnavailable, versionConflict } from '../../api/application/errors.js';

/** A schema that fails in every way a resolver can. */
export function smallSchema(): GraphQLSchema {
  const schema = buildSchema(`
    scalar Day
    enum Colour { RED GREEN }
    input Inner { day: Day, colour: Colour, numbers: [Int!] }
    input Outer { inner: Inner!, list: [Inner!] }
    type Query {
      hello: String
      self: Query
      echo(text: String, number: Int, day: Day, colour: Colour, outer: Outer, needed: Int! = 1): String
      slow(milliseconds: Int!): Boolean
      crash: String
      crashLate: String!
      refuse(how: String!): String
      unserialisable: Int
      nothing: String!
    }
    type Mutation { count: Int! }
  `);
  Object.assign(schema.getType('Day') as GraphQLScalarType, dayScalar);
  for (const [name, resolve] of Object.entries(QUERIES)) schema.getQueryType()!.getFields()[name]!.resolve = resolve;
  let counted = 0;
  schema.getMutationType()!.getFields()['count']!.resolve = () => (counted += 1);
  return schema;
}

const parse = (value: unknown): string => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  throw new GraphQLError('Day must be a calendar day, YYYY-MM-DD');
};
const dayScalar = {
  parseValue: parse,
  parseLiteral: (node: { kind: string; value?: unknown }) => {
    try {
      return parse(node.value);
    } catch (error) {
      throw new GraphQLError((error as Error).message, { nodes: [node as never] });
    }
  },
};

const REFUSALS = new Map<string, () => Error>([
  ['input', () => badInput('filter.depth', 'must be a whole number from 1 to 3')],
  ['version', () => versionConflict('actor:a', 7)],
  ['store', () => storeUnavailable(new Error('connect ECONNREFUSED 10.0.0.1:7687'))],
  ['forbidden', () => new KonstellationError('FORBIDDEN', 'only editors of SN may write this')],
  ['foreign', () => new GraphQLError('told by a library', { extensions: { code: 'SOME_FOREIGN_CODE', secret: 'x' } })],
]);

const QUERIES = {
  hello: () => 'world',
  self: () => ({}),
  echo: (_: unknown, given: object) => JSON.stringify(given),
  slow: async (_: unknown, { milliseconds }: { milliseconds: number }) => {
    await delay(milliseconds);
    return true;
  },
  crash: () => {
    throw new Error('password=hunter2 at /srv/secret.ts');
  },
  crashLate: async () => {
    await delay(1);
    throw new TypeError('Cannot read properties of undefined');
  },
  refuse: (_: unknown, { how }: { how: string }) => {
    throw REFUSALS.get(how)?.() ?? new Error(how);
  },
  unserialisable: () => 'abc',
  nothing: () => null,
} satisfies Record<string, (parent: unknown, given: never) => unknown>;
