import type { Coverage as CountedSlots } from '../../../domain/analysis/slots/coverage.js';
import type { ReferencePatternFact } from '../../../domain/model/fact.js';
import type { Moment } from '../../../domain/model/moment.js';
import { Coverage } from '../../../../schema/types/coverage.js';

/** The counts of a pattern's slots as the API shows them. */
export class CoverageObject extends Coverage {
  constructor(counts: CountedSlots, readonly of: ReferencePatternFact, readonly asOf: Moment) {
    super();
    Object.assign(this, counts);
  }
}
