import type { TaskClarity as RowOfLand } from '../../domain/analysis/clarity/task-clarity.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { TaskClarity } from '../../../schema/types/task-clarity.js';
import { areasIn } from './area.js';
import { ParallelStructureObject } from './parallel-structure.js';
import { ResponsibilityObject } from './responsibility.js';
import { TaskObject } from './task.js';

/** Who leads on a task in some places, as the API shows it. */
export class TaskClarityObject extends TaskClarity {
  constructor(readonly row: RowOfLand, readonly known: Known, readonly asOf: Moment) {
    super();
    const { task, areas, clarity, responsibilities, contested, withoutLead } = row;
    Object.assign(this, {
      task: new TaskObject(task, asOf), areas: areasIn(known, areas, asOf), clarity, withoutLead,
      responsibilities: responsibilities.map((responsibility) => new ResponsibilityObject(responsibility, asOf)),
      contested: contested.map((pair) => new ParallelStructureObject(pair, known, asOf)),
    });
  }
}
