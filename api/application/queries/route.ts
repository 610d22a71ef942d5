import { documentedRoutes, missingFor, type RouteQuestion, type Routes } from '../../domain/analysis/routes/routes.js';
import type { AreaKey } from '../../domain/model/area.js';
import type { ActorFact, ResponsibilityFact, TaskFact } from '../../domain/model/fact.js';
import type { Moment } from '../../domain/model/moment.js';
import type { Known } from '../../domain/text/known.js';
import { knownFrom } from '../judging/known-from.js';
import { remembered } from '../operation/remembered.js';
import { explore, type Explored } from '../routing/explore.js';
import type { RouteInput } from '../routing/input.js';
import { startOf, type RouteStart } from '../routing/start.js';
import { usualPairs } from '../routing/usual-pairs.js';
import { landsOf, wholeGround } from '../routing/whole-ground.js';
import type { Service } from '../service.js';

export interface RouteAnswer extends Routes {
  readonly task: TaskFact;
  readonly start: RouteStart;
  readonly maxHops: number;
  /** More actors were within reach than a search looks at. */
  readonly cut: boolean;
  /** What the answer names. */
  readonly known: Known;
}

/**
 * A7: the documented ways from an actor or a place to those who are responsible for a task, or the smallest set of
 * usual hops that would make one. Fails with BAD_USER_INPUT for bounds and starts that cannot be, with NOT_FOUND for a
 * task, actor or place that is not known. Without a route the Länder are read; else only what lies on the way. Kept
 * under question, day and revision.
 */
export function route(service: Service, input: RouteInput, moment: Moment): Promise<RouteAnswer> {
  const key = `${moment.revision} ${moment.validAt} route ${JSON.stringify(input)}`;
  return remembered(service.caches.judgements, key, () => search(service, input, moment)) as Promise<RouteAnswer>;
}

async function search(service: Service, input: RouteInput, moment: Moment): Promise<RouteAnswer> {
  const { task, start, starts, more } = await startOf(service, input, moment);
  const responsibilities = await responsibilitiesIn(service, task, { places: start.places, moment });
  const question: RouteQuestion = { ...input, start: start.actor?.id ?? null };
  const beginning = { places: start.places, responsibilities, actors: await actorsOf(service, responsibilities, moment), starts };
  const explored = await explore(service, { question, beginning }, moment);
  const cut = explored.cut || more;
  const { actors, ...found } = explored.routes.length > 0
    ? { ...explored, missing: [], noRoute: false }
    : await widely(service, { question, responsibilities, places: start.places, explored: { ...explored, cut } }, moment);
  return { ...found, task, start, cut, maxHops: input.maxHops, known: namedIn({ task, found, actors }) };
}

interface Unanswered {
  readonly question: RouteQuestion;
  readonly places: readonly AreaKey[];
  readonly responsibilities: readonly ResponsibilityFact[];
  readonly explored: Explored;
}

/** Nothing was found on the way: what the search could not reach in its bounds may still be there in the whole; else what would make a route. */
async function widely(service: Service, { question, responsibilities, places, explored }: Unanswered, moment: Moment): Promise<Routes & Pick<Explored, 'actors'>> {
  const [ground, pairs] = await Promise.all([wholeGround(service, places, moment), usualPairs(service, landsOf(places), moment)]);
  const facts = { ...ground, actors: new Map([...ground.actors, ...explored.actors]), responsibilities, pairs };
  const late = explored.cut ? documentedRoutes(facts, question) : explored;
  const missing = late.routes.length > 0 ? [] : missingFor(facts, question);
  return { routes: late.routes, direct: late.direct, suspended: late.suspended, missing: missing ?? [], noRoute: missing === null, actors: facts.actors };
}

async function responsibilitiesIn({ store }: Service, { id }: TaskFact, { places, moment }: { readonly places: readonly AreaKey[]; readonly moment: Moment }): Promise<readonly ResponsibilityFact[]> {
  const found = await Promise.all(places.map((place) => store.responsibilitiesFor([id], place, moment)));
  return [...new Map(found.flat().map((responsibility) => [responsibility.id, responsibility])).values()];
}

async function actorsOf({ store }: Service, responsibilities: readonly ResponsibilityFact[], moment: Moment): Promise<ReadonlyMap<string, ActorFact>> {
  const facts = await store.facts([...new Set(responsibilities.map(({ content }) => content.actor))], moment);
  return new Map(facts.flatMap((fact) => (fact.type === 'Actor' ? [[fact.id, fact]] : [])));
}

interface Answered {
  readonly task: TaskFact;
  readonly found: Routes;
  readonly actors: ReadonlyMap<string, ActorFact>;
}

/** Only what the answer names: the rest of what was looked at is not kept with it. */
function namedIn({ task, found, actors }: Answered): Known {
  const onRoutes = found.routes.flatMap(({ start, hops }) => [start, ...hops.map(({ to }) => to)]);
  const ids = new Set([...onRoutes, ...found.missing.flatMap(({ from, to }) => [from, to]), ...found.direct.map(({ content }) => content.actor)]);
  const named = [...ids].flatMap((id) => actors.get(id) ?? []);
  return knownFrom([task, ...named], []);
}
