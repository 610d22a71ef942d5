import type { ReferencePatternFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { ReferencePattern } from '../../../schema/types/reference-pattern.js';
import { factFields, type FactObject } from './fact-object.js';

/** A reference pattern as the API shows it; its relations are drawn by its resolver. */
export class ReferencePatternObject extends ReferencePattern implements FactObject<ReferencePatternFact> {
  constructor(readonly fact: ReferencePatternFact, asOf: Moment) {
    super();
    const { key } = fact.content;
    Object.assign(this, factFields(fact, asOf), { key });
  }
}
