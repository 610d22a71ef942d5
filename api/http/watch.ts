import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { argumentPath } from '../graphql/argument-path.js';

/** What must be noticed while an operation runs, because it cannot be told from the answer. */
export interface Watch<C extends BaseContext> {
  readonly plugin: ApolloServerPlugin<C>;
  /** Whether the request carried a query, however wrong: then refusing it is GraphQL's affair and not HTTP's. */
  carriedQuery(request: object): boolean;
  /** Whether it was a query that got all it asked for. */
  answeredQuery(request: object): boolean;
  /** Whether it was a mutation that began: it must not be carried out twice. */
  changed(request: object): boolean;
  /** The path of the argument that an error is about. */
  argumentOf(error: unknown): string | null;
}

export function watch<C extends BaseContext>(): Watch<C> {
  const carrying = new WeakSet<object>();
  const begun = new WeakMap<object, OperationTypeNode>();
  const failed = new WeakSet<object>();
  const places = new WeakMap<object, string>();
  const plugin: ApolloServerPlugin<C> = {
    requestDidStart: () => Promise.resolve({
      didResolveSource({ request }) {
        if (request.http) carrying.add(request.http);
        return Promise.resolve();
      },
      didResolveOperation({ request, operation }) {
        if (request.http && operation) begun.set(request.http, operation.operation);
        return Promise.resolve();
      },
      didEncounterErrors({ request, document, errors }) {
        if (request.http) failed.add(request.http);
        for (const error of document ? errors : []) {
          const path = document && error instanceof GraphQLError ? argumentPath(document, error) : null;
          if (path !== null) places.set(error, path);
        }
        return Promise.resolve();
      },
    }),
  };
  return {
    plugin,
    carriedQuery: (request) => carrying.has(request),
    answeredQuery: (request) => begun.get(request) === OperationTypeNode.QUERY && !failed.has(request),
    changed: (request) => begun.get(request) === OperationTypeNode.MUTATION,
    argumentOf: (error) => (error instanceof Error ? places.get(error) ?? null : null),
  };
}
