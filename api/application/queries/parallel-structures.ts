import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { ParallelClass } from '../../../schema/vocabulary/parallel-class.js';
import type { ParallelStructure } from '../../domain/analysis/parallel/parallel-structures.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { pairsIn } from '../judging/grounds.js';
import { knownLand } from '../judging/known-land.js';
import type { Service } from '../service.js';

export interface ParallelQuestion {
  readonly land: FederalStateCode;
  /** Null: all. */
  readonly classes: readonly ParallelClass[] | null;
}

export interface ParallelAnswer {
  readonly pairs: readonly ParallelStructure[];
  /** What the answer names. */
  readonly known: Known;
}

/** A5: the parallel structures of a Land, all or those of some classes; by task, then ids of the two. */
export async function parallelStructuresOf(service: Service, { land, classes }: ParallelQuestion, moment: Moment): Promise<ParallelAnswer> {
  const [all, known] = await Promise.all([pairsIn(service, land, moment), knownLand(service, land, moment)]);
  return { pairs: all.filter((pair) => classes === null || classes.includes(pair.class)), known };
}
