import type { ParallelStructure as PairOfLand } from '../../domain/analysis/parallel/parallel-structures.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { ParallelStructure } from '../../../schema/types/parallel-structure.js';
import { areasIn } from './area.js';
import { ResponsibilityObject } from './responsibility.js';
import { factsAtHand } from './slots/at-hand.js';
import { TaskObject } from './task.js';

/** Two that have the same task, as the API shows them: with everything they name, because there may be many. */
export class ParallelStructureObject extends ParallelStructure {
  constructor(readonly pair: PairOfLand, readonly known: Known, readonly asOf: Moment) {
    super();
    const { task, class: name, left, right, areas, days, targetGroups, settledBy } = pair;
    Object.assign(this, {
      task: new TaskObject(task, asOf), class: name, left: new ResponsibilityObject(left, asOf), right: new ResponsibilityObject(right, asOf),
      areas: areasIn(known, areas, asOf), validFrom: days.from, validTo: days.to, targetGroups, settledBy: factsAtHand(settledBy, known, asOf),
    });
  }
}
