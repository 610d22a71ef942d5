import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PatternRole } from '../../../schema/types/pattern-role.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import { inLanguage, inLanguageOrNull } from '../presenting/in-language.js';
import type { PatternRoleObject } from '../presenting/pattern.js';

/** Who ought to be there. */
@Resolver(() => PatternRole)
export class PatternRoleResolver {
  @FieldResolver(() => String)
  name(@Root() { role }: PatternRoleObject, @LanguageArg() language: Language): string {
    return inLanguage(role.name, language);
  }

  @FieldResolver(() => String, { nullable: true })
  basis(@Root() { role }: PatternRoleObject, @LanguageArg() language: Language): string | null {
    return inLanguageOrNull(role.basis, language);
  }
}
