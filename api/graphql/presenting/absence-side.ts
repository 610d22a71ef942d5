import type { AbsenceSide as SideOfFact } from '../../domain/model/contents.js';
import type { Moment } from '../../domain/model/moment.js';
import { AbsenceSide } from '../../../schema/types/absence-side.js';

/** One side of an absence as the API shows it. */
export class AbsenceSideObject extends AbsenceSide {
  constructor(readonly side: SideOfFact, readonly asOf: Moment) {
    super();
    Object.assign(this, { kinds: side.kinds, actionAreas: side.actionAreas });
  }
}
