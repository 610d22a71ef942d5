import type { TaskFact } from '../../model/fact.js';
import type { LandView } from '../land-view.js';
import { decidingResponsibilities } from '../parallel/parallel-structures.js';
import { openness } from '../routes/disrupted.js';
import { groundOf } from '../routes/ground-of.js';
import { hopsOf, type RouteFacts } from '../routes/hop.js';
import { documentedRoutes, MOST_HOPS, type Route } from '../routes/routes.js';
import { distancesTo } from '../routes/shortest-routes.js';
import { endsOf, responsibleOnes } from '../routes/targets.js';

/** A way that is documented and would not be there any more. */
export interface BrokenRoute {
  readonly task: TaskFact;
  /** The shortest one from its start, as it is documented. */
  readonly route: Route;
}

/** So many are listed: each costs a search of its own, and nobody reads more. */
export const MOST_BROKEN = 100;

/** A Land as it is and as it would be. */
export interface Views {
  readonly before: LandView;
  readonly after: LandView;
}

export interface BrokenRoutes {
  readonly routes: readonly BrokenRoute[];
  /** There are more than are listed. */
  readonly cut: boolean;
}

/**
 * From whom somebody who is responsible for a task can be reached by referrals and hand-downs, and could not be any
 * more, though whoever refers is still there; in the order of the tasks, then by start. Where a detour is left nothing is
 * broken. Cost: the hops of the Land twice, for each task twice a breadth-first search, and for each listed way one route.
 */
export function brokenRoutes(tasks: readonly TaskFact[], { before, after }: Views, most = MOST_BROKEN): BrokenRoutes {
  const [was, is] = [new Ways(before), new Ways(after)];
  const broken = tasks.flatMap((task) => {
    const [reached, left] = [was.reach(task.id), is.reach(task.id)];
    return [...reached.keys()].filter((start) => reached.get(start) !== 0 && !left.has(start) && is.knows(start)).sort().map((start) => ({ task, start }));
  });
  const routes = broken.slice(0, most).flatMap(({ task, start }): readonly BrokenRoute[] => was.between(start, task.id).map((route) => ({ task, route })));
  return { routes, cut: broken.length > most };
}

/** The documented ways of a Land. */
class Ways {
  private readonly ground: Omit<RouteFacts, 'responsibilities'>;
  private readonly hops: ReturnType<typeof hopsOf>;
  private readonly deciding: RouteFacts['responsibilities'];
  private readonly isOpen: (actor: string) => boolean;

  constructor(view: LandView) {
    this.ground = groundIn(view);
    this.deciding = decidingResponsibilities(view, view.area);
    this.isOpen = openness({ ...this.ground, responsibilities: [] }, true).isOpen;
    this.hops = hopsOf(this.ground).filter(({ from, to }) => this.isOpen(from) && this.isOpen(to));
  }

  knows(actor: string): boolean {
    return this.ground.actors.has(actor);
  }

  /** How many steps everybody is from the nearest one who is responsible. */
  reach(task: string): ReadonlyMap<string, number> {
    const ends = endsOf(responsibleOnes(this.responsibleFor(task), this.ground.places, null), this.ground);
    return distancesTo(this.hops, new Set([...ends.keys()].filter(this.isOpen)), MOST_HOPS);
  }

  /** The shortest way, if there is one. */
  between(start: string, task: string): readonly Route[] {
    const facts = { ...this.ground, responsibilities: this.responsibleFor(task) };
    return documentedRoutes(facts, { start, targetGroup: null, maxHops: MOST_HOPS, alternatives: 0, avoidDisrupted: true }).routes;
  }

  private responsibleFor(task: string): RouteFacts['responsibilities'] {
    return this.deciding.filter(({ content }) => content.task === task);
  }
}

/** What a route of the Land may use, and what is out of work there. */
function groundIn(view: LandView): Omit<RouteFacts, 'responsibilities'> {
  const disruptions = view.others.flatMap(({ fact, standing }) => (standing === 'HOLDS' && fact.type === 'Disruption' ? [fact] : []));
  return { ...groundOf([view.area], [view]), disruptions };
}
