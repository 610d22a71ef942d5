import { FIRST_ASKED, MOST_HOPS } from '../../domain/analysis/routes/routes.js';
import type { Area, AreaKey } from '../../domain/model/area.js';
import type { ActorFact, TaskFact } from '../../domain/model/fact.js';
import { holdsOn } from '../../domain/model/holding.js';
import type { Moment } from '../../domain/model/moment.js';
import { badInput, notFound } from '../errors.js';
import type { Service } from '../service.js';
import { MOST_ACTORS } from './explore.js';
import type { RouteInput } from './input.js';

/** Where somebody asks: an actor, or a place. */
export interface RouteStart {
  readonly actor: ActorFact | null;
  readonly area: Area | null;
  /** The place, or those that the actor serves. */
  readonly places: readonly AreaKey[];
}

export interface Beginning {
  readonly task: TaskFact;
  readonly start: RouteStart;
  /** The actor, or whoever is asked first in the place; by name. */
  readonly starts: readonly ActorFact[];
  /** There are more of them than a search looks at. */
  readonly more: boolean;
}

export const MOST_ALTERNATIVES = 10;

/** What a search starts from. Fails with BAD_USER_INPUT or NOT_FOUND, naming the argument. */
export async function startOf(service: Service, input: RouteInput, moment: Moment): Promise<Beginning> {
  checkBounds(input);
  const task = await taskOf(service, input.task, moment);
  const { fromActor, fromArea } = input;
  if (fromActor !== null && fromArea === null) return { task, ...(await fromThis(service, fromActor, moment)) };
  if (fromArea !== null && fromActor === null) return { task, ...(await fromThere(service, fromArea, moment)) };
  throw badInput(fromActor === null ? 'input.fromActor' : 'input.fromArea', 'give either fromActor or fromArea, and not both');
}

function checkBounds({ maxHops, alternatives }: RouteInput): void {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MOST_HOPS) throw badInput('input.maxHops', `must be a whole number from 1 to ${MOST_HOPS}`);
  if (!Number.isInteger(alternatives) || alternatives < 0 || alternatives > MOST_ALTERNATIVES) {
    throw badInput('input.alternatives', `must be a whole number from 0 to ${MOST_ALTERNATIVES}`);
  }
}

async function taskOf({ store }: Service, id: string, moment: Moment): Promise<TaskFact> {
  const [task] = (await store.facts([id], moment)).filter((fact) => fact.type === 'Task');
  if (!task) throw notFound('input.task', 'task', id);
  return task;
}

async function fromThis({ store }: Service, id: string, moment: Moment): Promise<Omit<Beginning, 'task'>> {
  const [actor] = (await store.facts([id], moment)).filter((fact): fact is ActorFact => fact.type === 'Actor');
  if (!actor) throw notFound('input.fromActor', 'actor', id);
  if (!holdsOn(actor, moment.validAt)) throw badInput('input.fromActor', `${id} is not documented for ${moment.validAt}; choose a day on which it is`);
  const places = actor.content.areas;
  if (places.length === 0) throw badInput('input.fromActor', `${id} serves no place that is named; give fromArea instead`);
  return { start: { actor, area: null, places }, starts: [actor], more: false };
}

async function fromThere({ store }: Service, key: AreaKey, moment: Moment): Promise<Omit<Beginning, 'task'>> {
  const [area] = await store.areas([key]);
  if (!area) throw notFound('input.fromArea', 'place', key);
  const { items, more } = await store.page('Actor', { actorKinds: FIRST_ASKED, areas: [key] }, { limit: MOST_ACTORS, backward: false, from: null }, moment);
  return { start: { actor: null, area, places: [key] }, starts: items, more };
}
