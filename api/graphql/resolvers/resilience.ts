import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Resilience } from '../../../schema/types/resilience.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { resilienceSentence } from '../../domain/text/resilience-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { ResilienceObject } from '../presenting/resilience.js';

/** On whom and on what a Land's network hangs. */
@Resolver(() => Resilience)
export class ResilienceResolver {
  @FieldResolver(() => String)
  text(@Root() { answer, asOf }: ResilienceObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    return resilienceSentence(answer, { validAt: asOf.validAt, today: operation.today, language }, answer.known);
  }
}
