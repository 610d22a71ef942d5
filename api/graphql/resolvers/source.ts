import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Source } from '../../../schema/types/source.js';
import type { RequestContext } from '../context.js';
import type { SourceObject } from '../presenting/source.js';

/** A document that vouches for facts. */
@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => Int)
  evidenceCount(@Root() { id, moment }: SourceObject, @Ctx() { loaders }: RequestContext): Promise<number> {
    return loaders.evidenceCounts.load(id, moment);
  }
}
