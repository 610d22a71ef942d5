import { keyOfState } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import { FederalState } from '../../../schema/types/federal-state.js';
import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';

export const stateId = (code: FederalStateCode): string => `state:${code.toLowerCase()}`;

/** A Land as seen at one moment. */
export class FederalStateObject extends FederalState {
  constructor(code: FederalStateCode, asOf: Moment) {
    super();
    Object.assign(this, { id: stateId(code), asOf, code, key: keyOfState(code) });
  }
}
