import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Fact } from '../../../schema/types/fact.js';
import { Source } from '../../../schema/types/source.js';
import type { RequestContext } from '../context.js';
import { present, type PresentedFact } from '../presenting/present.js';
import type { SourceObject } from '../presenting/source.js';

/** A document that vouches for facts. */
@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => [Fact], { description: 'The facts that it vouches for, by id; at most 200.' })
  async facts(@Root() { id, moment }: SourceObject, @Ctx() { loaders }: RequestContext): Promise<readonly PresentedFact[]> {
    const facts = await loaders.facts.loadMany(await loaders.factsFrom.load(id, moment), moment);
    return facts.flatMap((fact) => (fact ? [present(fact, moment)] : []));
  }

  @FieldResolver(() => Int)
  evidenceCount(@Root() { id, moment }: SourceObject, @Ctx() { loaders }: RequestContext): Promise<number> {
    return loaders.evidenceCounts.load(id, moment);
  }
}
