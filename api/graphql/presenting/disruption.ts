import type { DisruptionFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Disruption } from '../../../schema/types/disruption.js';
import { factFields, type FactObject } from './fact-object.js';

/** A disruption as the API shows it; its relations are drawn by its resolver. */
export class DisruptionObject extends Disruption implements FactObject<DisruptionFact> {
  constructor(readonly fact: DisruptionFact, asOf: Moment) {
    super();
    const { actorKind, state } = fact.content;
    Object.assign(this, factFields(fact, asOf), { actorKind, state });
  }
}
