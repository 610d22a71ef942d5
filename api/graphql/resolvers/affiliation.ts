import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { Affiliation } from '../../../schema/types/affiliation.js';
import type { RequestContext } from '../context.js';
import type { Soon } from '../loading/soon.js';
import { actorNamed } from '../presenting/actors.js';
import type { ActorObject } from '../presenting/actor.js';
import type { AffiliationObject } from '../presenting/affiliation.js';

/** Both ends of a tie between stakeholders. */
@Resolver(() => Affiliation)
export class AffiliationResolver {
  @FieldResolver(() => Actor)
  actor(@Root() { fact, asOf }: AffiliationObject, @Ctx() context: RequestContext): Soon<ActorObject> {
    return actorNamed(context, fact.content.actor, asOf);
  }

  @FieldResolver(() => Actor)
  other(@Root() { fact, asOf }: AffiliationObject, @Ctx() context: RequestContext): Soon<ActorObject> {
    return actorNamed(context, fact.content.other, asOf);
  }
}
