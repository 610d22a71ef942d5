import type { PracticeFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Practice } from '../../../schema/types/practice.js';
import { factFields, type FactObject } from './fact-object.js';

/** A practice as the API shows it; its relations are drawn by its resolver. */
export class PracticeObject extends Practice implements FactObject<PracticeFact> {
  constructor(readonly fact: PracticeFact, asOf: Moment) {
    super();
    const { standing } = fact.content;
    Object.assign(this, factFields(fact, asOf), { standing });
  }
}
