import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Ambiguity } from '../../../schema/types/ambiguity.js';
import { ResponsibilityConnection } from '../../../schema/types/connections.js';
import { Task } from '../../../schema/types/task.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { listed } from '../../application/operation/lists.js';
import { connectWithin } from '../../application/paging/connection.js';
import { factsAround } from '../../application/paging/fact-list.js';
import { concerns } from '../../domain/model/area.js';
import type { ResponsibilityFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { LanguageArg, LandPageArgs } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { AmbiguityObject } from '../presenting/ambiguity.js';
import { connectionObject, type ConnectionObject } from '../presenting/connection.js';
import { inLanguage, inLanguageOrNull } from '../presenting/in-language.js';
import { ResponsibilityObject } from '../presenting/responsibility.js';
import { TaskObject } from '../presenting/task.js';
import { taskNamed } from '../presenting/tasks.js';

/** What somebody handles. */
@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => String)
  name(@Root() { fact }: TaskObject, @LanguageArg() language: Language): string {
    return inLanguage(fact.content.name, language);
  }

  @FieldResolver(() => String, { nullable: true })
  description(@Root() { fact }: TaskObject, @LanguageArg() language: Language): string | null {
    return inLanguageOrNull(fact.content.description, language);
  }

  @FieldResolver(() => Task, { nullable: true })
  async parent(@Root() { fact, asOf }: TaskObject, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    return fact.content.parent === null ? null : taskNamed(context, fact.content.parent, asOf);
  }

  @FieldResolver(() => [Task])
  async subtasks(@Root() { fact, asOf }: TaskObject, @Ctx() { operation }: RequestContext): Promise<readonly TaskObject[]> {
    const tasks = await listed(operation.service, 'Task', asOf);
    return tasks.filter(({ content }) => content.parent === fact.id).map((task) => new TaskObject(task, asOf));
  }

  @FieldResolver(() => [Ambiguity])
  ambiguities(@Root() { fact, asOf }: TaskObject): readonly AmbiguityObject[] {
    return fact.content.ambiguities.map((ambiguity) => new AmbiguityObject(ambiguity, fact, asOf));
  }

  @FieldResolver(() => ResponsibilityConnection)
  async responsibilities(
    @Root() { fact, asOf }: TaskObject, @Args(() => LandPageArgs) args: LandPageArgs, @Ctx() { loaders }: RequestContext,
  ): Promise<ConnectionObject<ResponsibilityObject>> {
    const there = async (moment: Moment): Promise<readonly ResponsibilityFact[]> =>
      (await loaders.responsibilitiesForTask.load(fact.id, moment)).filter(({ content }) => concerns(content.areas, args.land ?? null));
    const page = await connectWithin(factsAround(`Task.responsibilities ${fact.id} ${args.land ?? ''}`, there), args, asOf);
    return connectionObject(page, (item) => new ResponsibilityObject(item, page.moment));
  }
}
