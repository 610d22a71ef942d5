import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Route } from '../../../schema/types/route.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { routeSentence } from '../../domain/text/routes/route-sentence.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { RouteObject } from '../presenting/route.js';

/** A documented way. */
@Resolver(() => Route)
export class RouteResolver {
  @FieldResolver(() => String)
  text(@Root() { route, known, asOf, totalDeadline }: RouteObject, @LanguageArg() language: Language, @Ctx() { operation }: RequestContext): string {
    return routeSentence(route, totalDeadline, [{ validAt: asOf.validAt, today: operation.today, language }, known]);
  }
}
