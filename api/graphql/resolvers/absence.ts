import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Absence } from '../../../schema/types/absence.js';
import { AbsenceSide } from '../../../schema/types/absence-side.js';
import { Actor } from '../../../schema/types/actor.js';
import { Area } from '../../../schema/types/area.js';
import { Task } from '../../../schema/types/task.js';
import type { RequestContext } from '../context.js';
import type { Soon } from '../loading/soon.js';
import { AbsenceSideObject } from '../presenting/absence-side.js';
import type { AbsenceObject } from '../presenting/absence.js';
import type { ActorObject } from '../presenting/actor.js';
import { actorNamedOrNull } from '../presenting/actors.js';
import type { AreaObject } from '../presenting/area.js';
import { areaFor } from '../presenting/areas.js';
import type { TaskObject } from '../presenting/task.js';
import { taskNamed } from '../presenting/tasks.js';

/** What there is known to be none of. */
@Resolver(() => Absence)
export class AbsenceResolver {
  @FieldResolver(() => Area)
  area(@Root() { fact, asOf }: AbsenceObject, @Ctx() context: RequestContext): Promise<AreaObject> {
    return areaFor(context, fact.content.area, asOf);
  }

  @FieldResolver(() => [AbsenceSide])
  sides(@Root() { fact, asOf }: AbsenceObject): readonly AbsenceSideObject[] {
    return fact.content.sides.map((side) => new AbsenceSideObject(side, asOf));
  }

  @FieldResolver(() => Task, { nullable: true })
  async task(@Root() { fact, asOf }: AbsenceObject, @Ctx() context: RequestContext): Promise<TaskObject | null> {
    return fact.content.task === null ? null : taskNamed(context, fact.content.task, asOf);
  }

  @FieldResolver(() => Actor, { nullable: true })
  heldBy(@Root() { fact, asOf }: AbsenceObject, @Ctx() context: RequestContext): Soon<ActorObject | null> {
    return actorNamedOrNull(context, fact.content.heldBy, asOf);
  }
}
