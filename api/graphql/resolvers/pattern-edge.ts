import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PatternEdge } from '../../../schema/types/pattern-edge.js';
import { PatternRole } from '../../../schema/types/pattern-role.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import { inLanguage } from '../presenting/in-language.js';
import type { PatternEdgeObject, PatternRoleObject } from '../presenting/pattern.js';

/** Who ought to work with whom. */
@Resolver(() => PatternEdge)
export class PatternEdgeResolver {
  @FieldResolver(() => [PatternRole])
  roles(@Root() { ends }: PatternEdgeObject): readonly PatternRoleObject[] {
    return ends;
  }

  @FieldResolver(() => String)
  basis(@Root() { edge }: PatternEdgeObject, @LanguageArg() language: Language): string {
    return inLanguage(edge.basis, language);
  }
}
