import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RouteResult } from '../../../schema/types/route-result.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { routeResultSentence } from '../../domain/text/routes/route-result-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { RouteResultObject } from '../presenting/route-result.js';

/** Whom to turn to. */
@Resolver(() => RouteResult)
export class RouteResultResolver {
  @FieldResolver(() => String)
  text(@Root() { answer, asOf, routes }: RouteResultObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    const words = { ...answer, totalDeadline: routes[0]?.totalDeadline ?? null };
    return routeResultSentence(words, { validAt: asOf.validAt, today: operation.today, language }, answer.known);
  }
}
