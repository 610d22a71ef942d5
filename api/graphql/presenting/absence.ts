import type { AbsenceFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Absence } from '../../../schema/types/absence.js';
import { factFields, type FactObject } from './fact-object.js';

/** A known absence as the API shows it; its relations are drawn by its resolver. */
export class AbsenceObject extends Absence implements FactObject<AbsenceFact> {
  constructor(readonly fact: AbsenceFact, asOf: Moment) {
    super();
    const { cooperationKind, reason } = fact.content;
    Object.assign(this, factFields(fact, asOf), { cooperationKind, reason });
  }
}
