import type { Ambiguity as AmbiguityOfTask } from '../../domain/model/contents.js';
import type { TaskFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Ambiguity } from '../../../schema/types/ambiguity.js';

/** An open question about a task as the API shows it. */
export class AmbiguityObject extends Ambiguity {
  constructor(readonly ambiguity: AmbiguityOfTask, readonly fact: TaskFact, readonly asOf: Moment) {
    super();
    const { key, actorKinds, scope } = ambiguity;
    Object.assign(this, { key, actorKinds, scope });
  }
}
