import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Area } from '../../../schema/types/area.js';
import { Practice } from '../../../schema/types/practice.js';
import { Task } from '../../../schema/types/task.js';
import { Topic } from '../../../schema/types/topic.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { listed } from '../../application/operation/lists.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { AreaObject } from '../presenting/area.js';
import { areasFor } from '../presenting/areas.js';
import { inLanguage } from '../presenting/in-language.js';
import { PracticeObject } from '../presenting/practice.js';
import type { TaskObject } from '../presenting/task.js';
import { tasksNamed } from '../presenting/tasks.js';
import type { TopicObject } from '../presenting/topic.js';

/** What the people said, and what answers it. */
@Resolver(() => Topic)
export class TopicResolver {
  @FieldResolver(() => String)
  name(@Root() { fact }: TopicObject, @LanguageArg() language: Language): string {
    return inLanguage(fact.content.name, language);
  }

  @FieldResolver(() => [Area])
  areas(@Root() { fact, asOf }: TopicObject, @Ctx() context: RequestContext): Promise<readonly AreaObject[]> {
    return areasFor(context, fact.content.areas, asOf);
  }

  @FieldResolver(() => [Task])
  tasks(@Root() { fact, asOf }: TopicObject, @Ctx() context: RequestContext): Promise<readonly TaskObject[]> {
    return tasksNamed(context, fact.content.tasks, asOf);
  }

  @FieldResolver(() => [Practice])
  async practices(@Root() { fact, asOf }: TopicObject, @Ctx() { operation }: RequestContext): Promise<readonly PracticeObject[]> {
    const practices = await listed(operation.service, 'Practice', asOf);
    return practices.filter(({ content }) => content.topics.includes(fact.id)).map((practice) => new PracticeObject(practice, asOf));
  }
}
