import type { Fact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Evidence as EvidenceOfFact } from '../../domain/model/source.js';
import { Evidence } from '../../../schema/types/evidence.js';

/** One place in a source, as evidence of one fact. */
export class EvidenceObject extends Evidence {
  constructor(readonly evidence: EvidenceOfFact, readonly fact: Fact, readonly asOf: Moment) {
    super();
    const { locator, passageSha256, passageLength, retrievedAt, assertedBy } = evidence;
    Object.assign(this, { locator, passageSha256, passageLength, retrievedAt, assertedBy });
  }
}
