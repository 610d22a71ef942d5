import { FieldResolver, Int, Resolver, Root, type ClassType } from 'type-graphql';
import {
  ActorConnection, ChangeConnection, CooperationConnection, FindingConnection, ResponsibilityConnection, SourceConnection,
} from '../../../schema/types/connections.js';
import type { ConnectionObject } from '../presenting/connection.js';

/** The total of a list is counted only if somebody asks for it. */
function counting(type: ClassType): NewableFunction {
  @Resolver(() => type)
  class CountResolver {
    @FieldResolver(() => Int)
    totalCount(@Root() { count }: ConnectionObject<unknown>): Promise<number> {
      return count();
    }
  }
  return CountResolver;
}

/** One for each kind of page. */
export const CONNECTION_RESOLVERS = [
  ActorConnection, ChangeConnection, CooperationConnection, FindingConnection, ResponsibilityConnection, SourceConnection,
].map(counting);
