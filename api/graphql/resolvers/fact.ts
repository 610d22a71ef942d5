import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { historyOf } from '../../application/queries/history.js';
import { badInput } from '../../application/errors.js';
import { factSentence } from '../../domain/text/fact-sentence.js';
import { Evidence } from '../../../schema/types/evidence.js';
import { Fact } from '../../../schema/types/fact.js';
import { FactVersion } from '../../../schema/types/fact-version.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { EvidenceObject } from '../presenting/evidence.js';
import { FactVersionObject } from '../presenting/fact-version.js';
import type { FactObject } from '../presenting/fact-object.js';
import { knownFor } from '../presenting/known.js';

const LONGEST_HISTORY = 200;

/** What every type of fact has, drawn once for all of them. */
@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => [Evidence])
  evidence(@Root() { fact, asOf }: FactObject): readonly EvidenceObject[] {
    return fact.evidence.map((evidence) => new EvidenceObject(evidence, fact, asOf));
  }

  @FieldResolver(() => [FactVersion])
  async history(
    @Root() { fact, asOf }: FactObject,
    @Arg('last', () => Int, { nullable: true, defaultValue: 50 }) last: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly FactVersionObject[]> {
    const wanted = last ?? 50;
    if (wanted < 0 || wanted > LONGEST_HISTORY) throw badInput('last', `must be a whole number from 0 to ${LONGEST_HISTORY}`);
    const versions = await loaders.versions.load(fact.id, asOf);
    return historyOf(versions, wanted).map((entry) => new FactVersionObject(entry, asOf));
  }

  @FieldResolver(() => String)
  async text(@Root() { fact, asOf }: FactObject, @LanguageArg() language: Language, @Ctx() context: RequestContext): Promise<string> {
    return factSentence(fact, await knownFor(context, [fact], asOf), language);
  }
}
