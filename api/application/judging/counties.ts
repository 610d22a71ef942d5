import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { keyOfState, type Area } from '../../domain/model/area.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Service } from '../service.js';
import { judged } from './judged.js';

/** The Kreise that a Land has on the day, by key; read once. */
export function countiesOf(service: Service, land: FederalStateCode, moment: Moment): Promise<readonly Area[]> {
  return judged(service, { name: 'counties', land, moment }, () => service.store.areasIn(keyOfState(land), 'COUNTY', moment.validAt));
}
