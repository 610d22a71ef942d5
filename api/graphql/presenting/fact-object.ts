import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';

/** What every object made from a fact carries beside its own fields: the fact, and the moment it is seen at. */
export interface FactObject<F extends Fact = Fact> {
  readonly fact: F;
  readonly asOf: Moment;
}

/** The fields that all types of facts share, as the interface declares them. */
export function factFields(fact: Fact, asOf: Moment): Omit<Fact, 'type' | 'content' | 'evidence' | 'recordedRevision' | 'supersededRevision'> & { asOf: Moment } {
  const { id, version, validFrom, validTo, attestedFrom, attestedTo, recordedAt, supersededAt, recordedBy, changeReason, scope, confidence } = fact;
  return { id, asOf, version, validFrom, validTo, attestedFrom, attestedTo, recordedAt, supersededAt, recordedBy, changeReason, scope, confidence };
}
