import { FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ALL_RULES } from '../../../schema/rules/rules.js';
import { Rule } from '../../../schema/types/rule.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import { inLanguage } from '../presenting/in-language.js';
import { RuleObject } from '../presenting/rule.js';

/** What findings answer. */
@Resolver(() => Rule)
export class RuleResolver {
  @Query(() => [Rule], { description: 'Every rule there is, in the order of the kinds of findings.' })
  rules(): readonly RuleObject[] {
    return ALL_RULES.map((rule) => new RuleObject(rule));
  }

  @FieldResolver(() => String)
  sentence(@Root() { rule }: RuleObject, @LanguageArg() language: Language): string {
    return inLanguage(rule.sentence, language);
  }
}
