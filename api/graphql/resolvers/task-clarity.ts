import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { TaskClarity } from '../../../schema/types/task-clarity.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { claritySentence } from '../../domain/text/responsibilities/clarity-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { TaskClarityObject } from '../presenting/task-clarity.js';

/** How clear it is who leads on a task. */
@Resolver(() => TaskClarity)
export class TaskClarityResolver {
  @FieldResolver(() => String)
  text(@Root() { row, known, asOf }: TaskClarityObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    return claritySentence(row, { validAt: asOf.validAt, today: operation.today, language }, known);
  }
}
