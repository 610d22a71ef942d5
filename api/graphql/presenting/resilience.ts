import type { ResilienceAnswer } from '../../application/queries/resilience.js';
import type { Moment } from '../../domain/model/moment.js';
import { Broker, Resilience } from '../../../schema/types/resilience.js';
import { actorIn } from './actor-in.js';
import { instance } from './instance.js';
import { RouteObject } from './route.js';
import { actorsAtHand, factsAtHand } from './slots/at-hand.js';
import { slotObjects } from './slots/slot.js';
import { TaskObject } from './task.js';

/** On whom and on what a Land's network hangs, as the API shows it. */
export class ResilienceObject extends Resilience {
  constructor(readonly answer: ResilienceAnswer, readonly asOf: Moment) {
    super();
    const { found, known } = answer;
    Object.assign(this, {
      singlePointsOfFailure: actorsAtHand(found.singlePointsOfFailure, known, asOf),
      bridges: factsAtHand(found.bridges, known, asOf),
      brokers: (found.brokers ?? []).map(({ actor, betweenness }) => instance(Broker, { actor: actorIn(known, actor, asOf), betweenness })),
      brokenTasks: found.brokenTasks.map((task) => new TaskObject(task, asOf)),
      brokenRoutes: found.brokenRoutes.routes.map(({ route }) => new RouteObject(route, known, asOf)),
      noLongerPresent: slotObjects(found.noLongerPresent, known, asOf),
      newlyPresent: slotObjects(found.newlyPresent, known, asOf),
    });
  }
}
