import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AsOf } from '../../../schema/types/as-of.js';
import { RouteInput } from '../../../schema/types/route-input.js';
import { RouteResult } from '../../../schema/types/route-result.js';
import { route } from '../../application/queries/route.js';
import { AtArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { RouteResultObject } from '../presenting/route-result.js';

const DEFAULT_HOPS = 3;
const DEFAULT_ALTERNATIVES = 3;

/** The way from somebody who asks to somebody who is responsible. */
@Resolver()
export class RouteQueries {
  @Query(() => RouteResult, { description: 'The documented ways from an actor or a place to those who are responsible for a task, or what would make one.' })
  async route(@Arg('input', () => RouteInput) input: RouteInput, @AtArg() at: AsOf | null, @Ctx() { operation }: RequestContext): Promise<RouteResultObject> {
    const moment = await operation.moment(at);
    const { task, fromActor, fromArea, targetGroup, maxHops, avoidDisrupted, alternatives } = input;
    const answer = await route(operation.service, {
      task, fromActor: fromActor ?? null, fromArea: fromArea ?? null, targetGroup: targetGroup ?? null, maxHops: maxHops ?? DEFAULT_HOPS,
      avoidDisrupted: avoidDisrupted ?? true, alternatives: alternatives ?? DEFAULT_ALTERNATIVES,
    }, moment);
    return new RouteResultObject(answer, moment);
  }
}
