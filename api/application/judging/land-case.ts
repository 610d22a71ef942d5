import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { caseOf, type LandCase, type Verified } from '../../domain/analysis/findings/land-case.js';
import { holdingIn, verifiedAmong } from '../../domain/analysis/findings/verified.js';
import type { LandView } from '../../domain/analysis/land-view.js';
import { groupBy } from '../../domain/model/group.js';
import type { Moment } from '../../domain/model/moment.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';
import { confirmationsIn } from './confirmations.js';
import { judged, viewOf } from './judged.js';

/** Every judgement about a Land that findings are made of: made once and kept under Land, moment and revision. */
export function landCase(service: Service, land: FederalStateCode, moment: Moment): Promise<LandCase> {
  return judged(service, { name: 'case', land, moment }, async () => {
    const view = await viewOf(service, land, moment);
    const [patterns, tasks, counties, confirmations, verified] = await Promise.all([
      listed(service, 'ReferencePattern', moment), listed(service, 'Task', moment), service.store.areasIn(view.area, 'COUNTY', moment.validAt),
      confirmationsIn(service, land, moment), verifiedIn(service, view, moment),
    ]);
    return caseOf(view, { patterns, tasks, counties: counties.map(({ key }) => key) }, { confirmations, verified });
  });
}

async function verifiedIn({ store }: Service, view: LandView, { revision }: Moment): Promise<readonly Verified[]> {
  const holding = holdingIn(view);
  const records = await store.records('VERIFICATION', holding.map(({ id }) => id), revision);
  return records.length === 0 ? [] : verifiedAmong(holding, groupBy(records, ({ subject }) => subject));
}
