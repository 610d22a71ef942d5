import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AsOf } from '../../../schema/types/as-of.js';
import { FederalStateCode, TaskStage, TopicKind } from '../../../schema/types/enums.js';
import { Practice } from '../../../schema/types/practice.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import { Task } from '../../../schema/types/task.js';
import { Topic } from '../../../schema/types/topic.js';
import type { FederalStateCode as StateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { TaskStage as Stage } from '../../../schema/vocabulary/task-stage.js';
import type { TopicKind as Kind } from '../../../schema/vocabulary/topic-kind.js';
import { listed } from '../../application/operation/lists.js';
import { topics } from '../../application/queries/topics.js';
import { AtArg, IdArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { lookedUp } from '../presenting/find.js';
import { PracticeObject } from '../presenting/practice.js';
import { ReferencePatternObject } from '../presenting/reference-pattern.js';
import { TaskObject } from '../presenting/task.js';
import { TopicObject } from '../presenting/topic.js';

/** The short lists: tasks, topics, practices, reference patterns. */
@Resolver()
export class ListQueries {
  @Query(() => Task, { nullable: true, description: 'A task by id.' })
  async task(@IdArg() id: string, @AtArg() at: AsOf | null, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    const moment = await context.operation.moment(at);
    const fact = await lookedUp(context, { id, type: 'Task' }, moment);
    return fact && new TaskObject(fact, moment);
  }

  @Query(() => [Task], { description: 'The tasks that hold, by name; all or those of one stage.' })
  async tasks(
    @Arg('stage', () => TaskStage, { nullable: true }) stage: Stage | null, @AtArg() at: AsOf | null, @Ctx() { operation }: RequestContext,
  ): Promise<readonly TaskObject[]> {
    const moment = await operation.moment(at);
    const tasks = await listed(operation.service, 'Task', moment);
    return tasks.filter(({ content }) => !stage || content.stage === stage).map((task) => new TaskObject(task, moment));
  }

  @Query(() => [Topic], { description: 'What people said, by name; all kinds or some, anywhere or where it concerns one Land.' })
  async topics(
    @Arg('kinds', () => [TopicKind], { nullable: true }) kinds: Kind[] | null,
    @Arg('land', () => FederalStateCode, { nullable: true }) land: StateCode | null,
    @AtArg() at: AsOf | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<readonly TopicObject[]> {
    const moment = await operation.moment(at);
    return (await topics(operation.service, { kinds: kinds ?? [], land: land ?? null }, moment)).map((topic) => new TopicObject(topic, moment));
  }

  @Query(() => [Practice], { description: 'What answers topics, by name.' })
  async practices(@AtArg() at: AsOf | null, @Ctx() { operation }: RequestContext): Promise<readonly PracticeObject[]> {
    const moment = await operation.moment(at);
    return (await listed(operation.service, 'Practice', moment)).map((practice) => new PracticeObject(practice, moment));
  }

  @Query(() => [ReferencePattern], { description: 'The constellations that ought to exist on that day, by name.' })
  async referencePatterns(@AtArg() at: AsOf | null, @Ctx() { operation }: RequestContext): Promise<readonly ReferencePatternObject[]> {
    const moment = await operation.moment(at);
    return (await listed(operation.service, 'ReferencePattern', moment)).map((pattern) => new ReferencePatternObject(pattern, moment));
  }

  @Query(() => ReferencePattern, { nullable: true, description: 'A reference pattern by id.' })
  async referencePattern(@IdArg() id: string, @AtArg() at: AsOf | null, @Ctx() context: RequestContext): Promise<ReferencePatternObject | null> {
    const moment = await context.operation.moment(at);
    const fact = await lookedUp(context, { id, type: 'ReferencePattern' }, moment);
    return fact && new ReferencePatternObject(fact, moment);
  }
}
