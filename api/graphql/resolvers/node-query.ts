import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Node } from '../../../schema/types/node.js';
import type { AsOf } from '../../../schema/types/as-of.js';
import { badInput } from '../../application/errors.js';
import { AtArg, IdArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { nodeFor, type PresentedNode } from '../presenting/node.js';

const MOST_NODES = 100;

/** Look-ups by id, whatever the type. */
@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null for one that was never known.' })
  async node(@IdArg() id: string, @AtArg() at: AsOf | null, @Ctx() context: RequestContext): Promise<PresentedNode | null> {
    return nodeFor(context, id, await context.operation.moment(at));
  }

  @Query(() => [Node], { nullable: 'items', description: 'Up to 100 things by their ids, in the order asked for.' })
  async nodes(
    @Arg('ids', () => [ID]) ids: string[], @AtArg() at: AsOf | null, @Ctx() context: RequestContext,
  ): Promise<readonly (PresentedNode | null)[]> {
    if (ids.length > MOST_NODES) throw badInput('ids', `at most ${MOST_NODES} ids at once`);
    const moment = await context.operation.moment(at);
    return Promise.all(ids.map((id) => nodeFor(context, id, moment)));
  }
}
