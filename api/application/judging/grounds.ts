import type { FederalStateCode } from '../../../schema/vocabulary/federal-state-code.js';
import { taskGrounds, type TaskGround } from '../../domain/analysis/clarity/clarity.js';
import { parallelStructures, type ParallelStructure } from '../../domain/analysis/parallel/parallel-structures.js';
import type { Moment } from '../../domain/model/moment.js';
import { listed } from '../operation/lists.js';
import type { Service } from '../service.js';
import { judged, viewOf } from './judged.js';

/** A5 of a Land, all classes, found once. */
export function pairsIn(service: Service, land: FederalStateCode, moment: Moment): Promise<readonly ParallelStructure[]> {
  return judged(service, { name: 'parallel structures', land, moment }, async () =>
    parallelStructures(await viewOf(service, land, moment), await listed(service, 'Task', moment)));
}

/** What decides who leads on each task in a Land, found once for all its places. */
export function groundsIn(service: Service, land: FederalStateCode, moment: Moment): Promise<readonly TaskGround[]> {
  return judged(service, { name: 'clarity', land, moment }, async () =>
    taskGrounds(await viewOf(service, land, moment), await listed(service, 'Task', moment), await pairsIn(service, land, moment)));
}
