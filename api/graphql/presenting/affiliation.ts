import type { AffiliationFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Affiliation } from '../../../schema/types/affiliation.js';
import { factFields, type FactObject } from './fact-object.js';

/** A tie between two stakeholders as the API shows it; its relations are drawn by its resolver. */
export class AffiliationObject extends Affiliation implements FactObject<AffiliationFact> {
  constructor(readonly fact: AffiliationFact, asOf: Moment) {
    super();
    const { kind } = fact.content;
    Object.assign(this, factFields(fact, asOf), { kind });
  }
}
