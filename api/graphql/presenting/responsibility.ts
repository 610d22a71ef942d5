import type { ResponsibilityFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Responsibility } from '../../../schema/types/responsibility.js';
import { factFields, type FactObject } from './fact-object.js';

/** A responsibility as the API shows it; its relations are drawn by its resolver. */
export class ResponsibilityObject extends Responsibility implements FactObject<ResponsibilityFact> {
  constructor(readonly fact: ResponsibilityFact, asOf: Moment) {
    super();
    const { role, targetGroups, sector, choice, standing } = fact.content;
    Object.assign(this, factFields(fact, asOf), { role, targetGroups, sector, choice, standing });
  }
}
