import type { CliffAnswer } from '../../../application/queries/cliff.js';
import { Cliff } from '../../../../schema/types/cliff.js';

/** What comes to an end, as the API shows it. */
export class CliffObject extends Cliff {
  constructor(readonly found: CliffAnswer) {
    super();
    Object.assign(this, { date: found.date, endingCount: found.endingCount });
  }
}
