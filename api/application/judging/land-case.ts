import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { clarityRows } from '../../domain/analysis/clarity/task-clarity.js';
import type { LandCase } from '../../domain/analysis/findings/land-case.js';
import { cooperatingPoints } from '../../domain/analysis/findings/single-points.js';
import { holdingIn } from '../../domain/analysis/holding-in.js';
import type { Moment } from '../../domain/model/moment.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';
import { confirmationsIn } from './confirmations.js';
import { countiesOf } from './counties.js';
import { groundsIn, pairsIn } from './grounds.js';
import { judged, viewOf } from './judged.js';
import { slotsIn } from './slots-in.js';
import { verifiedAmong } from './verified-among.js';

/** Every judgement about a Land that findings are made of: made once and kept under Land, moment and revision. */
export function landCase(service: Service, land: FederalStateCode, moment: Moment): Promise<LandCase> {
  return judged(service, { name: 'case', land, moment }, async () => {
    const view = await viewOf(service, land, moment);
    const patterns = await listed(service, 'ReferencePattern', moment);
    const [judgedPatterns, pairs, grounds, counties, confirmations, verified] = await Promise.all([
      Promise.all(patterns.map((pattern) => slotsIn(service, pattern, { land, moment }))), pairsIn(service, land, moment), groundsIn(service, land, moment),
      countiesOf(service, land, moment), confirmationsIn(service, land, moment), verifiedAmong(service, holdingIn(view), moment.revision),
    ]);
    return {
      view,
      slots: judgedPatterns.flatMap(({ slots }) => slots),
      pairs,
      clarity: clarityRows(grounds, view.area, counties.map(({ key }) => key)),
      singlePoints: cooperatingPoints(view),
      confirmations,
      verified,
    };
  });
}
