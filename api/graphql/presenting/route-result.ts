import type { RouteAnswer } from '../../application/queries/route.js';
import type { Moment } from '../../domain/model/moment.js';
import { MissingHop, RouteResult } from '../../../schema/types/route-result.js';
import { actorIn } from './actor-in.js';
import { instance } from './instance.js';
import { ResponsibilityObject } from './responsibility.js';
import { RouteObject } from './route.js';
import { TaskObject } from './task.js';

/** Whom to turn to, as the API shows it. */
export class RouteResultObject extends RouteResult {
  constructor(readonly answer: RouteAnswer, readonly asOf: Moment) {
    super();
    const { task, routes, direct, missing, noRoute, known } = answer;
    Object.assign(this, {
      task: new TaskObject(task, asOf), noRoute,
      routes: routes.map((route) => new RouteObject(route, known, asOf)), direct: direct.map((responsibility) => new ResponsibilityObject(responsibility, asOf)),
      missing: missing.map(({ from, to }) => instance(MissingHop, { from: actorIn(known, from, asOf), to: actorIn(known, to, asOf), kind: 'REFERRAL' })),
    });
  }
}
