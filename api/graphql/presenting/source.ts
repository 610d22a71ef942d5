import type { Moment } from '../../domain/model/moment.js';
import type { Source as SourceOfFacts } from '../../domain/model/source.js';
import { Source } from '../../../schema/types/source.js';

/** A document as the API shows it. */
export class SourceObject extends Source {
  constructor(source: SourceOfFacts, readonly moment: Moment) {
    super();
    Object.assign(this, source);
  }
}
