import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { ParallelClass } from '../../../schema/types/enums.js';
import { FederalState } from '../../../schema/types/federal-state.js';
import { ParallelStructure } from '../../../schema/types/parallel-structure.js';
import { TaskClarity } from '../../../schema/types/task-clarity.js';
import type { ParallelClass as Class } from '../../../schema/vocabulary/parallel-class.js';
import { parallelStructuresOf } from '../../application/queries/parallel-structures.js';
import { clarityOf } from '../../application/queries/task-clarity.js';
import type { RequestContext } from '../context.js';
import type { FederalStateObject } from '../presenting/federal-state.js';
import { ParallelStructureObject } from '../presenting/parallel-structure.js';
import { TaskClarityObject } from '../presenting/task-clarity.js';

/** Who does the same in a Land, and how clear it is who leads. */
@Resolver(() => FederalState)
export class FederalStateResponsibilitiesResolver {
  @FieldResolver(() => [ParallelStructure], { description: 'Pairs that lead on the same task or advise on it; all, or those of some classes.' })
  async parallelStructures(
    @Root() { code: land, asOf }: FederalStateObject,
    @Arg('class', () => [ParallelClass], { nullable: true }) classes: readonly Class[] | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<readonly ParallelStructureObject[]> {
    const { pairs, known } = await parallelStructuresOf(operation.service, { land, classes: classes ?? null }, asOf);
    return pairs.map((pair) => new ParallelStructureObject(pair, known, asOf));
  }

  @FieldResolver(() => [TaskClarity], { description: 'How clear it is who leads on each task, or on one; the rows of a task partition the Kreise.' })
  async clarity(
    @Root() { code: land, asOf }: FederalStateObject,
    @Arg('task', () => ID, { nullable: true }) task: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<readonly TaskClarityObject[]> {
    const { rows, known } = await clarityOf(operation.service, { land, task: task ?? null }, asOf);
    return rows.map((row) => new TaskClarityObject(row, known, asOf));
  }
}
