import type { WhoHandlesAnswer } from '../../application/queries/who-handles.js';
import type { Moment } from '../../domain/model/moment.js';
import { WhoHandles } from '../../../schema/types/who-handles.js';

/** The answer to "who handles this here" as the API shows it. */
export class WhoHandlesObject extends WhoHandles {
  constructor(readonly found: WhoHandlesAnswer, readonly asOf: Moment) {
    super();
    Object.assign(this, { mostSpecificLevel: found.mostSpecific?.level ?? null });
  }
}
