import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Area } from '../../../schema/types/area.js';
import { Responsibility } from '../../../schema/types/responsibility.js';
import { Task } from '../../../schema/types/task.js';
import type { Language } from '../../../schema/vocabulary/language.js';
import { LanguageArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import type { Soon } from '../loading/soon.js';
import type { ActorObject } from '../presenting/actor.js';
import { actorNamed, actorNamedOrNull } from '../presenting/actors.js';
import type { AreaObject } from '../presenting/area.js';
import { areasFor } from '../presenting/areas.js';
import { inLanguageOrNull } from '../presenting/in-language.js';
import type { ResponsibilityObject } from '../presenting/responsibility.js';
import type { TaskObject } from '../presenting/task.js';
import { taskNamed } from '../presenting/tasks.js';

/** Who handles which task where. */
@Resolver(() => Responsibility)
export class ResponsibilityResolver {
  @FieldResolver(() => Actor)
  actor(@Root() { fact, asOf }: ResponsibilityObject, @Ctx() context: RequestContext): Soon<ActorObject> {
    return actorNamed(context, fact.content.actor, asOf);
  }

  @FieldResolver(() => Task)
  task(@Root() { fact, asOf }: ResponsibilityObject, @Ctx() context: RequestContext): Promise<TaskObject> {
    return taskNamed(context, fact.content.task, asOf);
  }

  @FieldResolver(() => [Area])
  areas(@Root() { fact, asOf }: ResponsibilityObject, @Ctx() context: RequestContext): Promise<readonly AreaObject[]> {
    return areasFor(context, fact.content.areas, asOf);
  }

  @FieldResolver(() => String, { nullable: true })
  criterion(@Root() { fact }: ResponsibilityObject, @LanguageArg() language: Language): string | null {
    return inLanguageOrNull(fact.content.criterion, language);
  }

  @FieldResolver(() => Actor, { nullable: true })
  delegatedBy(@Root() { fact, asOf }: ResponsibilityObject, @Ctx() context: RequestContext): Soon<ActorObject | null> {
    return actorNamedOrNull(context, fact.content.delegatedBy, asOf);
  }
}
