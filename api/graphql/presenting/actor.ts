import type { ActorFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import { Actor } from '../../../schema/types/actor.js';
import { factFields, type FactObject } from './fact-object.js';

/** A stakeholder as the API shows it; its relations are drawn by its resolver. */
export class ActorObject extends Actor implements FactObject<ActorFact> {
  constructor(readonly fact: ActorFact, asOf: Moment) {
    super();
    const { kind, furtherKinds, level, shortName, otherNames, aggregate, actionAreas, actionAreaBasis, officialKeys, contact, website } = fact.content;
    Object.assign(this, factFields(fact, asOf), { kind, furtherKinds, level, shortName, otherNames, aggregate, actionAreas, actionAreaBasis, officialKeys, contact, website });
  }
}
