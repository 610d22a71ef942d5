import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AbsenceSide } from '../../../schema/types/absence-side.js';
import { Actor } from '../../../schema/types/actor.js';
import type { RequestContext } from '../context.js';
import type { Soon } from '../loading/soon.js';
import type { AbsenceSideObject } from '../presenting/absence-side.js';
import type { ActorObject } from '../presenting/actor.js';
import { actorNamedOrNull } from '../presenting/actors.js';

/** One side of what there is none of. */
@Resolver(() => AbsenceSide)
export class AbsenceSideResolver {
  @FieldResolver(() => Actor, { nullable: true })
  actor(@Root() { side, asOf }: AbsenceSideObject, @Ctx() context: RequestContext): Soon<ActorObject | null> {
    return actorNamedOrNull(context, side.actor, asOf);
  }
}
