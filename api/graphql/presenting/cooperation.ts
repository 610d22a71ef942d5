import type { CooperationFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Cooperation } from '../../../schema/types/cooperation.js';
import { factFields, type FactObject } from './fact-object.js';

/** A cooperation as the API shows it; its relations are drawn by its resolver. */
export class CooperationObject extends Cooperation implements FactObject<CooperationFact> {
  constructor(readonly fact: CooperationFact, asOf: Moment) {
    super();
    const { kinds, status, deadline, frequency, channel } = fact.content;
    Object.assign(this, factFields(fact, asOf), { kinds, status, deadline, frequency, channel });
  }
}
