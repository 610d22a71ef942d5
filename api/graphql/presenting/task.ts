import type { TaskFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Task } from '../../../schema/types/task.js';
import { factFields, type FactObject } from './fact-object.js';

/** A task as the API shows it; its relations are drawn by its resolver. */
export class TaskObject extends Task implements FactObject<TaskFact> {
  constructor(readonly fact: TaskFact, asOf: Moment) {
    super();
    const { key, stage, legalBasis, leikaKey } = fact.content;
    Object.assign(this, factFields(fact, asOf), { key, stage, legalBasis, leikaKey });
  }
}
