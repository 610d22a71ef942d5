import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Fact } from '../../../schema/types/fact.js';
import { Sentence } from '../../../schema/types/sentence.js';
import type { RequestContext } from '../context.js';
import { present, type PresentedFact } from '../presenting/present.js';
import type { SentenceObject } from '../presenting/sentence.js';

/** What a sentence rests on. */
@Resolver(() => Sentence)
export class SentenceResolver {
  @FieldResolver(() => [Fact])
  async facts(@Root() { sentence, asOf }: SentenceObject, @Ctx() { loaders }: RequestContext): Promise<readonly PresentedFact[]> {
    const facts = await loaders.facts.loadMany(sentence.facts, asOf);
    return facts.flatMap((fact) => (fact ? [present(fact, asOf)] : []));
  }
}
