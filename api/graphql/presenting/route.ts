import type { Route as RouteFound, RoutedHop } from '../../domain/analysis/routes/routes.js';
import { sumOfDurations } from '../../domain/model/duration.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { Route } from '../../../schema/types/route.js';
import { RouteHop } from '../../../schema/types/route-hop.js';
import { actorIn } from './actor-in.js';
import { CooperationObject } from './cooperation.js';
import { DisruptionObject } from './disruption.js';
import { EvidenceObject } from './evidence.js';
import { instance } from './instance.js';
import { ResponsibilityObject } from './responsibility.js';

/** A documented way as the API shows it, with everything on it. */
export class RouteObject extends Route {
  constructor(readonly route: RouteFound, readonly known: Known, readonly asOf: Moment) {
    super();
    const { start, end, responsibility, hops } = route;
    Object.assign(this, {
      start: actorIn(known, start, asOf), end: actorIn(known, end, asOf), responsibility: new ResponsibilityObject(responsibility, asOf),
      hops: hops.map((hop) => hopObject(hop, known, asOf)), totalDeadline: totalDeadline(route),
      hopsWithoutDeadline: hops.filter((hop) => deadlineOf(hop) === null).length,
    });
  }
}

/** Null unless every hop has a deadline. */
export function totalDeadline({ hops }: RouteFound): string | null {
  const deadlines = hops.flatMap((hop) => deadlineOf(hop) ?? []);
  return deadlines.length === hops.length ? sumOfDurations(deadlines) : null;
}

const deadlineOf = ({ by }: RoutedHop): string | null => (by.type === 'Cooperation' ? by.content.deadline : null);

function hopObject(hop: RoutedHop, known: Known, asOf: Moment): RouteHop {
  const { from, to, by, disrupted } = hop;
  const cooperation = by.type === 'Cooperation' ? by : null;
  return instance(RouteHop, {
    from: actorIn(known, from, asOf), to: actorIn(known, to, asOf), cooperation: cooperation && new CooperationObject(cooperation, asOf), handDown: cooperation === null,
    channel: cooperation?.content.channel ?? null, deadline: deadlineOf(hop), disrupted: disrupted && new DisruptionObject(disrupted, asOf),
    evidence: by.evidence.map((evidence) => new EvidenceObject(evidence, by, asOf)),
  });
}
