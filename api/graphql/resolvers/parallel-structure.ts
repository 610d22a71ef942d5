import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ParallelStructure } from '../../../schema/types/parallel-structure.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { parallelSentence } from '../../domain/text/responsibilities/parallel-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { ParallelStructureObject } from '../presenting/parallel-structure.js';

/** Two that have the same task. */
@Resolver(() => ParallelStructure)
export class ParallelStructureResolver {
  @FieldResolver(() => String)
  text(@Root() { pair, known, asOf }: ParallelStructureObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    return parallelSentence(pair, { validAt: asOf.validAt, today: operation.today, language }, known);
  }
}
