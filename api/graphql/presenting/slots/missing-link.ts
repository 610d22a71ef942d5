import type { MissingLink as JudgedLink } from '../../../domain/analysis/missing/missing-links.js';
import type { Moment } from '../../../domain/model/moment.js';
import type { Known } from '../../../domain/text/known.js';
import { MissingLink } from '../../../../schema/types/missing-link.js';

/** A slot that is not present, as the API shows it. */
export class MissingLinkObject extends MissingLink {
  constructor(readonly link: JudgedLink, readonly known: Known, readonly asOf: Moment) {
    super();
    Object.assign(this, { landsThatHaveIt: link.landsThatHaveIt });
  }
}
