import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Area } from '../../../schema/types/area.js';
import type { AsOf } from '../../../schema/types/as-of.js';
import { FederalStateCode, TargetGroup } from '../../../schema/types/enums.js';
import { FederalState } from '../../../schema/types/federal-state.js';
import { AreaKey } from '../../../schema/types/scalars.js';
import { WhoHandles } from '../../../schema/types/who-handles.js';
import { federalStateCode, type FederalStateCode as StateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { TargetGroup as TargetGroupValue } from '../../../schema/vocabulary/target-group.js';
import { whoHandles } from '../../application/queries/who-handles.js';
import { AtArg, IdArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { AreaObject } from '../presenting/area.js';
import { FederalStateObject } from '../presenting/federal-state.js';
import { WhoHandlesObject } from '../presenting/who-handles.js';

/** Places: the sixteen Länder, any place by its key, and who handles what there. */
@Resolver()
export class StateQueries {
  @Query(() => [FederalState], { description: 'The sixteen Länder as seen at one moment.' })
  async federalStates(@AtArg() at: AsOf | null, @Ctx() { operation }: RequestContext): Promise<readonly FederalStateObject[]> {
    const moment = await operation.moment(at);
    return federalStateCode.values.map((code) => new FederalStateObject(code, moment));
  }

  @Query(() => FederalState, { description: 'One Land as seen at one moment.' })
  async federalState(
    @Arg('code', () => FederalStateCode) code: StateCode, @AtArg() at: AsOf | null, @Ctx() { operation }: RequestContext,
  ): Promise<FederalStateObject> {
    return new FederalStateObject(code, await operation.moment(at));
  }

  @Query(() => Area, { nullable: true, description: 'A place by its official key.' })
  async area(@Arg('key', () => AreaKey) key: string, @AtArg() at: AsOf | null, @Ctx() { operation, loaders }: RequestContext): Promise<AreaObject | null> {
    const moment = await operation.moment(at);
    const area = await loaders.areas.load(key, moment);
    return area && new AreaObject(area, moment);
  }

  @Query(() => WhoHandles, { description: 'Who handles a task in a place: all whose areas overlap it, most specific first.' })
  async whoHandles(
    @IdArg('task') task: string,
    @Arg('area', () => AreaKey) area: string,
    @Arg('targetGroup', () => TargetGroup, { nullable: true }) targetGroup: TargetGroupValue | null,
    @AtArg() at: AsOf | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<WhoHandlesObject> {
    const moment = await operation.moment(at);
    return new WhoHandlesObject(await whoHandles(operation.service, { task, area, targetGroup: targetGroup ?? null, moment }), moment);
  }
}
