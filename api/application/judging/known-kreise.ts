import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import type { Service } from '../service.js';
import { countiesOf } from './counties.js';
import { judged } from './judged.js';
import { knownLand } from './known-land.js';

/** The same as of a Land, with all of its Kreise: what is clear in one of them may be unclear in the next. */
export function knownKreise(service: Service, land: FederalStateCode, moment: Moment): Promise<Known> {
  return judged(service, { name: 'known Kreise', land, moment }, async () => {
    const [known, counties] = await Promise.all([knownLand(service, land, moment), countiesOf(service, land, moment)]);
    const byKey = new Map(counties.map((county) => [county.key, county]));
    return { fact: (id) => known.fact(id), area: (key) => known.area(key) ?? byKey.get(key) };
  });
}
