import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Area } from '../../../schema/types/area.js';
import { PatternEdge } from '../../../schema/types/pattern-edge.js';
import { PatternRole } from '../../../schema/types/pattern-role.js';
import { Practice } from '../../../schema/types/practice.js';
import { Topic } from '../../../schema/types/topic.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { AreaObject } from '../presenting/area.js';
import { areasFor } from '../presenting/areas.js';
import { named } from '../presenting/find.js';
import { inLanguage } from '../presenting/in-language.js';
import { edgeObjects, roleObjects, type PatternEdgeObject, type PatternRoleObject } from '../presenting/pattern.js';
import type { PracticeObject } from '../presenting/practice.js';
import { TopicObject } from '../presenting/topic.js';

/** What answers topics, as a small pattern of roles and edges. */
@Resolver(() => Practice)
export class PracticeResolver {
  @FieldResolver(() => String)
  name(@Root() { fact }: PracticeObject, @LanguageArg() language: Language): string {
    return inLanguage(fact.content.name, language);
  }

  @FieldResolver(() => [Area])
  areas(@Root() { fact, asOf }: PracticeObject, @Ctx() context: RequestContext): Promise<readonly AreaObject[]> {
    return areasFor(context, fact.content.areas, asOf);
  }

  @FieldResolver(() => [Topic])
  topics(@Root() { fact, asOf }: PracticeObject, @Ctx() context: RequestContext): Promise<readonly TopicObject[]> {
    return Promise.all(fact.content.topics.map(async (id) => new TopicObject(await named(context, { id, type: 'Topic' }, asOf), asOf)));
  }

  @FieldResolver(() => [PatternRole])
  roles(@Root() { fact }: PracticeObject): readonly PatternRoleObject[] {
    return roleObjects(fact.content);
  }

  @FieldResolver(() => [PatternEdge])
  edges(@Root() { fact }: PracticeObject): readonly PatternEdgeObject[] {
    return edgeObjects(fact.content);
  }
}
