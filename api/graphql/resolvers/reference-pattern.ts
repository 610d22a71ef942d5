import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PatternEdge } from '../../../schema/types/pattern-edge.js';
import { PatternRole } from '../../../schema/types/pattern-role.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import { inLanguage } from '../presenting/in-language.js';
import { edgeObjects, roleObjects, type PatternEdgeObject, type PatternRoleObject } from '../presenting/pattern.js';
import type { ReferencePatternObject } from '../presenting/reference-pattern.js';

/** The constellation that ought to exist. */
@Resolver(() => ReferencePattern)
export class ReferencePatternResolver {
  @FieldResolver(() => String)
  name(@Root() { fact }: ReferencePatternObject, @LanguageArg() language: Language): string {
    return inLanguage(fact.content.name, language);
  }

  @FieldResolver(() => [PatternRole])
  roles(@Root() { fact }: ReferencePatternObject): readonly PatternRoleObject[] {
    return roleObjects(fact.content);
  }

  @FieldResolver(() => [PatternEdge])
  edges(@Root() { fact }: ReferencePatternObject): readonly PatternEdgeObject[] {
    return edgeObjects(fact.content);
  }
}
