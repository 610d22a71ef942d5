import type { TopicFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Topic } from '../../../schema/types/topic.js';
import { factFields, type FactObject } from './fact-object.js';

/** A topic as the API shows it; its relations are drawn by its resolver. */
export class TopicObject extends Topic implements FactObject<TopicFact> {
  constructor(readonly fact: TopicFact, asOf: Moment) {
    super();
    const { kind, actorKinds } = fact.content;
    Object.assign(this, factFields(fact, asOf), { kind, actorKinds });
  }
}
