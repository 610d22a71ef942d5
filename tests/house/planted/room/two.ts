import type { GraphQLSchema } from 'graphql';
import type { One } from './one.js';

/** Names its neighbour, so that the two are a circle the guard has to find. */
export interface Two {
  readonly one: One;
  readonly schema: GraphQLSchema;
}
