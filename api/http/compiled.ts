import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { execute, GraphQLError, getVariableValues, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Run = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Asked = Parameters<Run>[0];
type Values = Record<string, unknown>;
type Result = ExecutionResult<Values, Values>;
type Compiled = CompiledQuery<Values, Values>;
type Kept = LRUCache<string, Compiled | typeof SEEN>;

/** So many queries are kept compiled; the viewer has some forty. */
const KEPT = 500;
/** Seen once: it is compiled if it comes again. */
const SEEN = 'seen';

/**
 * Has a query that comes again executed by a function that is compiled for it once; compiling takes longer than a small
 * answer, so what is asked a single time is left to graphql-js. Answers and errors are the same: variables are read by
 * graphql-js, and errors get the shape that it gives them.
 */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  const compiled: Kept = new LRUCache({ max: KEPT });
  const executor: Run = (asked) => Promise.resolve(run(schema, asked, compiled));
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

async function run(schema: GraphQLSchema, asked: Asked, kept: Kept): Promise<Result> {
  const { document, operation, operationName, queryHash, request, context } = asked;
  const variables = request.variables ?? {};
  const key = `${queryHash} ${operationName ?? ''}`;
  const known = kept.get(key);
  if (known === undefined) {
    kept.set(key, SEEN);
    return (await execute({ schema, document, contextValue: context, variableValues: variables, operationName }));
  }
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) return { errors };
  const query = known === SEEN ? compileQuery<Values, Values>(schema, document, operationName ?? '') : known;
  if (!isCompiledQuery(query)) return query;
  kept.set(key, query);
  const result = (await query.query(undefined, context, variables)) as Result;
  return result.errors ? { ...result, errors: result.errors.map((error) => inOurShape(error, document)) } : result;
}

/** The compiled function's errors carry lines and columns, but not what these were reckoned from. */
function inOurShape({ message, path, locations = [], originalError }: GraphQLError, { loc }: DocumentNode): GraphQLError {
  const source = loc?.source;
  const starts = [0, ...[...(source?.body ?? '').matchAll(/\r\n|[\n\r]/g)].map((end) => end.index + end[0].length)];
  const positions = locations.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1);
  return new GraphQLError(message, { path, originalError, source, positions });
}
