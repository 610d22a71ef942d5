import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Actor } from '../../../schema/types/actor.js';
import { ActorFilter } from '../../../schema/types/actor-filter.js';
import type { AsOf } from '../../../schema/types/as-of.js';
import { ActorConnection, CooperationConnection } from '../../../schema/types/connections.js';
import { CooperationFilter } from '../../../schema/types/cooperation-filter.js';
import { actorPage } from '../../application/queries/actors.js';
import { cooperationPage } from '../../application/queries/cooperations.js';
import { AtArg, IdArg, PageAtArgs } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { ActorObject } from '../presenting/actor.js';
import { connectionObject, type ConnectionObject } from '../presenting/connection.js';
import { CooperationObject } from '../presenting/cooperation.js';
import { lookedUp } from '../presenting/find.js';

/** Stakeholders and cooperations, one by one and in pages. */
@Resolver()
export class FactQueries {
  @Query(() => Actor, { nullable: true, description: 'A stakeholder by id: the version that holds, else the latest known one.' })
  async actor(@IdArg() id: string, @AtArg() at: AsOf | null, @Ctx() context: RequestContext): Promise<ActorObject | null> {
    const moment = await context.operation.moment(at);
    const fact = await lookedUp(context, { id, type: 'Actor' }, moment);
    return fact && new ActorObject(fact, moment);
  }

  @Query(() => ActorConnection, { description: 'The stakeholders that hold and match, by name.' })
  async actors(
    @Arg('filter', () => ActorFilter, { nullable: true }) filter: ActorFilter | null,
    @Args(() => PageAtArgs) args: PageAtArgs,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConnectionObject<ActorObject>> {
    const page = await actorPage(operation, filter ?? {}, args);
    return connectionObject(page, (actor) => new ActorObject(actor, page.moment));
  }

  @Query(() => CooperationConnection, { description: 'The cooperations that hold and match, by their places.' })
  async cooperations(
    @Arg('filter', () => CooperationFilter, { nullable: true }) filter: CooperationFilter | null,
    @Args(() => PageAtArgs) args: PageAtArgs,
    @Ctx() { operation }: RequestContext,
  ): Promise<ConnectionObject<CooperationObject>> {
    const page = await cooperationPage(operation, filter ?? {}, args);
    return connectionObject(page, (cooperation) => new CooperationObject(cooperation, page.moment));
  }
}
