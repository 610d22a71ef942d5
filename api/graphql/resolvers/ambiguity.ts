import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Ambiguity } from '../../../schema/types/ambiguity.js';
import { Evidence } from '../../../schema/types/evidence.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import type { AmbiguityObject } from '../presenting/ambiguity.js';
import { EvidenceObject } from '../presenting/evidence.js';
import { inLanguage } from '../presenting/in-language.js';

/** What the sources call unclear about a task. */
@Resolver(() => Ambiguity)
export class AmbiguityResolver {
  @FieldResolver(() => String)
  question(@Root() { ambiguity }: AmbiguityObject, @LanguageArg() language: Language): string {
    return inLanguage(ambiguity.question, language);
  }

  @FieldResolver(() => [Evidence])
  evidence(@Root() { ambiguity, fact, asOf }: AmbiguityObject): readonly EvidenceObject[] {
    return ambiguity.evidence.map((evidence) => new EvidenceObject(evidence, fact, asOf));
  }
}
