import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AsOf } from '../../../schema/types/as-of.js';
import { Comparison } from '../../../schema/types/comparison.js';
import { ComparisonSide } from '../../../schema/types/comparison-side.js';
import { Overview } from '../../../schema/types/overview.js';
import { comparison } from '../../application/queries/comparison.js';
import { overview } from '../../application/queries/overview.js';
import { AtArg, IdArg } from '../arguments.js';
import type { RequestContext } from '../context.js';
import { ComparisonObject } from '../presenting/slots/comparison.js';
import { OverviewObject } from '../presenting/slots/overview.js';

/** Patterns held against several Länder, or against one at several moments. */
@Resolver()
export class PatternQueries {
  @Query(() => Overview, { description: 'A pattern held against all sixteen Länder.' })
  async overview(@IdArg('pattern') pattern: string, @AtArg() at: AsOf | null, @Ctx() { operation }: RequestContext): Promise<OverviewObject> {
    const moment = await operation.moment(at);
    return new OverviewObject(await overview(operation.service, pattern, moment), moment);
  }

  @Query(() => Comparison, { description: 'Two Länder, or one at two moments, slot by slot; each side is judged by the pattern as it is at its own moment.' })
  async comparison(
    @IdArg('pattern') pattern: string,
    @Arg('left', () => ComparisonSide) left: ComparisonSide,
    @Arg('right', () => ComparisonSide) right: ComparisonSide,
    @Ctx() { operation }: RequestContext,
  ): Promise<ComparisonObject> {
    const [here, there] = await Promise.all([operation.moment(left.at), operation.moment(right.at)]);
    const sides = { left: { land: left.land, moment: here }, right: { land: right.land, moment: there } };
    return new ComparisonObject(await comparison(operation.service, pattern, sides));
  }
}
